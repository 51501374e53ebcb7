import type { ToldWording } from "./told-wording";

/** The measure of a contract, which is somebody's. */
export const CONTRACT = "duration contract";

/** Lengths of contracts, closures and strikes. Written from general knowledge of news English. */
export const TOLD_LENGTHS: readonly ToldWording[] = [
  {
    kind: "duration",
    units: /^(?:year|month|season)$/,
    key: CONTRACT,
    subject: "the length of the contract",
    wordings: [
      { behind: /^[ -](?:contract|deal)\b/ },
      { before: /\b(?:contract|deal) (?:[^.;,]{1,40} )?(?:for|of|by|lasting|over) (?:another |a further )?$/ },
      { before: /\bsigned (?:on )?for $/ },
    ],
  },
  {
    kind: "duration",
    units: /^(?:hour|day|week|month|year)$/,
    key: "duration length closure",
    subject: "the length of the closure",
    wordings: [
      { behind: /^[ -](?:closure|shutdown)\b/ },
      {
        before:
          /\b(?:closed|close|closing|shut)(?: (?:down|off|again))?(?: to (?:all )?(?:traffic|cars|visitors|the public|lorries))? for (?:at least |about |up to |another )?$/,
      },
      { before: /\bclosure of (?:at least |about )?$/ },
    ],
  },
  {
    kind: "duration",
    units: /^(?:hour|day|week)$/,
    key: "duration length strike",
    subject: "the length of the strike",
    wordings: [
      {
        before:
          /\b(?:walk(?:ed|ing)? (?:out|off the job)|strike|striking|stop(?:ped|ping)? work|down tools|downed tools) for $/,
      },
    ],
  },
];
