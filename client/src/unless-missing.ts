import * as vscode from "vscode";

/** Null where there is no such file or folder. */
export async function unlessMissing<T>(found: Thenable<T>): Promise<T | null> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === "FileNotFound") return null;
    throw error;
  }
}
