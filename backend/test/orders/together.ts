import { together } from "../app"

together(__dirname)
