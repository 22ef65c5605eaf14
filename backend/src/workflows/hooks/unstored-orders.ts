import { type WorkflowDefinition, WorkflowManager } from "@medusajs/framework/orchestration"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"

/** What Medusa's types leave open. */
interface Workflows {
  getWorkflow: (name: string) => WorkflowDefinition
  update: (
    name: string,
    flow: WorkflowDefinition["flow_"],
    handlers: WorkflowDefinition["handlers_"],
    options: Partial<WorkflowDefinition["options"]>,
    required: WorkflowDefinition["requiredModules"],
    optional: WorkflowDefinition["optionalModules"],
  ) => void
}

/**
 * Medusa's making of an order keeps no record of its steps. Five of them end in one moment, and where the database is slow to
 * write, the record of one loses the others: the workflow then ends as if the order stood, with nothing reserved and nothing
 * taken back. What a killed server leaves is told from the orders themselves.
 *
 * See https://github.com/medusajs/medusa/pull/16567
 */
const name = completeCartWorkflow.getName()
const workflows = WorkflowManager as Workflows
const { flow_, requiredModules, optionalModules } = workflows.getWorkflow(name)
const unstored = { store: false, retentionTime: undefined }
workflows.update(name, flow_, new Map(), unstored, requiredModules, optionalModules)
