import { receiveFile } from "./receive-file"

export const POST = receiveFile
