import pc from "picocolors";
import { run as runProgram } from "../../server/src/cli/program";

export const PAGE = `Pier falls into the harbour
Published 5 March 2025

PORT VELDA – A pier fell into the harbour on Tuesday, and ten people were hurt, the harbour master said.

“We heard a crack, and then it was gone,” said Ines Albrecht, the harbour master. She had warned of the pier in 2023.
`;

export const ELSEWHERE = `Orchard growers expect a late harvest
Published 2 September 2024

LOWER MARREN – Frost in April has held back the apples of the Marren valley, its growers said on Monday.

“The trees are three weeks behind, and nobody in the valley can remember a spring that was as cold as this one was,” said Odile Brandt, who heads the growers’ union.
`;

/** Runs the command line in this process. */
export async function run(...words: string[]) {
  let out = "";
  const complaints: string[] = [];
  const status = await runProgram(["node", "crosscheck", ...words], {
    out: (text) => void (out += text),
    complain: (line) => complaints.push(line),
    colors: pc.createColors(false),
  });
  return { status, out, complaints };
}

export const json = async (...words: string[]) => JSON.parse((await run(...words)).out);
