import stored from "./attribution-weights.json";

/** Weights in hundredths of a logit by question, then by pattern (""; "=" and a lemma), then by answer. */
type Weights = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;

/** What test/bench/train-attribution.mjs learned: the gate of attributions, and the choice of a clause's ends. */
export const attributionWeights: { readonly gate: Weights; readonly ends: Weights } = stored as {
  gate: Weights;
  ends: Weights;
};
