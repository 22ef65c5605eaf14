import { receiveFile } from "../../office/files/receive-file"

export const POST = receiveFile
