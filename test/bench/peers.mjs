// Other libraries that read English text, each at the job that it does best of ours.

/** Names with what each does to a text. */
export async function peersOf() {
  const { default: winkNlp } = await import("wink-nlp");
  const { default: model } = await import("wink-eng-lite-web-model");
  const { default: compromise } = await import("compromise");
  const chrono = await import("chrono-node");
  // The library keeps unknown words, so that it grows; these texts are few.
  const wink = winkNlp(model);
  const reference = new Date(2025, 11, 3);
  return [
    ["wink-nlp: sentences, tags, entities", (text) => wink.readDoc(text).entities().out()],
    [
      "compromise: tags, people, numbers",
      (text) => {
        const document = compromise(text);
        return [document.people().out("array"), document.numbers().out("array")];
      },
    ],
    ["chrono-node: dates", (text) => chrono.parse(text, reference)],
  ];
}
