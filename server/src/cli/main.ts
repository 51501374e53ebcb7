#!/usr/bin/env node
import { run } from "./program";

void run(process.argv).then((status) => {
  process.exitCode = status;
});
