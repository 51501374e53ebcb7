import electionEntries from "./election-words.txt";
import { entryMap, entrySet, wordsByClass } from "./list";
import matchStageEntries from "./match-stages.txt";
import matchEntries from "./match-words.txt";
import partyEntries from "./party-words.txt";
import voteNeighbourEntries from "./vote-neighbours.txt";
import voteSideEntries from "./vote-sides.txt";
import voteStageEntries from "./vote-stages.txt";
import voteVerbEntries from "./vote-verbs.txt";
import voteEntries from "./vote-words.txt";

/** "Parliament", "motion", "voted": one of these shows that a sentence tells of a vote. */
export const voteWords = entrySet(voteEntries);
/** "Passed", "ruling": words beside the result of a vote, and what each says of the matter: "won", "lost", "decided" or nothing. */
export const voteVerbs: ReadonlyMap<string, string> = entryMap(voteVerbEntries);
/** From a word behind a number of voters ("favour", "against") to how they voted: "for", "against" or "abstained". */
export const voteSides: ReadonlyMap<string, string> = entryMap(voteSideEntries);
/** "Amendment", "reading": words that set one vote on a matter apart from another. */
export const voteStages = entrySet(voteStageEntries);
/** "Despite", "between", "favour": words around the result of a vote; the head of the list says how. Lower case. */
export const voteNeighbours = wordsByClass(voteNeighbourEntries, "ending", "objectless", "range", "side");
/** "Beat", "win": words beside the final score of a match. */
export const matchWords = entrySet(matchEntries);
/** "Half-time", "aggregate": words beside a score that is not the final one of one match. */
export const matchStages = entrySet(matchStageEntries);
/** "Exit polls", "final count", "senate": words and phrases of an article about an election; the head of the list says what of. Lower case. */
export const electionWords = wordsByClass(electionEntries, "unfinished", "finished", "elected");
/** "Won", "its", "and", "senate": words beside the share of votes or the seats of a party; the head of the list says how. Lower case. */
export const partyWords = wordsByClass(
  partyEntries,
  "holding",
  "filling",
  "leading",
  "governing",
  "joining",
  "chamber",
  "going",
  "whole",
);
