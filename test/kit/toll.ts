import type { Tied } from "./features";

/** Three articles that disagree on a toll, one of them in two places. */
export const TOLL_STORY = `=== courier.txt
‹t|At least 14 people^ died›, the Courier learned. There were ‹a|14 deaths›.
=== gazette.txt
There were ‹c|12 deaths›.
=== herald.txt
It left ‹b|fourteen dead›.
`;

/** The conflict that they make. */
export const TOLL_TIED: Tied = {
  conflicts: [
    {
      between: [
        ["14 or more", "a", "t", "b"],
        ["12", "c"],
      ],
    },
  ],
};
