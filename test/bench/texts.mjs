// Invented texts to measure speed on: articles that look like news, and inputs that no news is. Made from a seed, so that
// two runs measure the same text.

/** Mulberry32: a small generator of the same numbers from the same seed. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const PEOPLE = [
  ["Ines", "Albrecht", "harbour master", "she"],
  ["Tomas", "Rudkin", "deputy mayor", "he"],
  ["Maria", "Oduya", "spokeswoman", "she"],
  ["Viktor", "Lundqvist", "special envoy", "he"],
  ["Paula", "Serrano", "finance minister", "she"],
  ["Hamid", "Karimov", "union leader", "he"],
];
const PLACES = ["Port Ellery", "Greyhaven", "Lower Marsh", "the Strait of Orrin", "Castellan", "Brackwater"];
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
const MONTHS = ["March", "April", "May", "June", "September", "October"];

/** An article of about `length` characters on one event; articles of one `event` tell the same in other words and numbers. */
export function articleOf(seed, length = 4096, event = 1) {
  const next = random(seed * 7919 + 13);
  const fixed = random(event * 104729 + 5);
  const pick = (list) => list[Math.floor(next() * list.length)];
  // The sources of one event agree on most of its numbers.
  let slot = 0;
  const number = (low, high) => {
    const told = random(event * 31 + (slot++ % 40) * 17 + low)();
    return low + Math.floor((next() < 0.05 ? next() : told) * (high - low));
  };
  const place = PLACES[Math.floor(fixed() * PLACES.length)];
  const day = DAYS[Math.floor(fixed() * DAYS.length)];
  const month = MONTHS[Math.floor(fixed() * MONTHS.length)];
  const toll = 10 + Math.floor(fixed() * 80);
  const cast = [0, 1, 2].map(() => PEOPLE[Math.floor(fixed() * PEOPLE.length)]);
  const sentences = [
    ([first, last, role]) =>
      `${role[0].toUpperCase()}${role.slice(1)} ${first} ${last} said on ${day} that at least ${toll} people were hurt when the ferry struck the pier in ${place}.`,
    ([, last, , he]) =>
      `“We are not going to guess at the cause,” ${last} told reporters, adding that ${he} expected a report within ${number(2, 9)} days.`,
    () =>
      `The ${number(3, 9)}-hour talks in ${place} ended shortly before midnight, almost ${number(2, 6)} weeks after they had been called off.`,
    () =>
      `Repairs will cost $${number(2, 90)}.${number(1, 9)} million, up from ${number(1, 9)} million in ${number(2012, 2025)}, according to the port authority.`,
    ([first, last, role]) =>
      `"Nobody was told anything," said ${first} ${last}, the ${role}. "That has to change by ${month} ${number(1, 28)}."`,
    () =>
      `About two-thirds of the ${number(200, 900)} passengers were taken ashore by ${number(6, 11)}pm, while some ${number(20, 60)} waited for a second boat.`,
    ([, last]) =>
      `${last}, who has held the post since ${number(2009, 2024)}, denied on ${pick(DAYS)} that the crew had been warned three days earlier.`,
    () =>
      `The company’s shares fell ${number(1, 9)}.${number(1, 9)} percent to ${number(20, 90)} euros, their lowest since ${month} last year.`,
    () =>
      `Officials in ${pick(PLACES)} said they had received no request for help, and that a hearing would be held next week.`,
    ([first, last]) =>
      `According to ${first} ${last}, the agreement covers between ${number(10, 20)} and ${number(21, 40)} vessels of more than ${number(400, 900)} tonnes.`,
    () => `A witness who asked not to be named described the scene as “very quiet, and then very loud”.`,
    () => `It was the ${pick(["second", "third", "fourth"])} accident on the route in ${number(5, 20)} years.`,
  ];
  const lines = [
    `Ferry strikes pier in ${place}, ${toll} hurt`,
    "",
    `${place.toUpperCase()}, ${month} ${number(1, 28)} (Dispatch) —`,
  ];
  let size = lines.join("\n").length;
  while (size < length) {
    const paragraph = Array.from({ length: 1 + Math.floor(next() * 3) }, () => {
      const index = Math.floor(next() * sentences.length);
      slot = index * 3;
      return sentences[index](cast[index % cast.length]);
    }).join(" ");
    lines.push("", paragraph);
    size += paragraph.length + 2;
  }
  return lines.join("\n").slice(0, length);
}

/** Texts that grow to `length` characters: pages of news, the same on one line, and what only a hostile page holds. */
export const growing = {
  "pages of news": (length) => repeated((index) => `${articleOf(index, 4096, index)}\n\n`, length),
  "news on one line": (length) => repeated((index) => `${articleOf(index, 4096, index).replace(/\s+/g, " ")} `, length),
  "words without a stop": (length) =>
    repeated(() => "the harbour master of the port and her two deputies went on to the pier ", length),
  "open quotation marks": (length) => repeated(() => '“she said “and he ‘then "', length),
  digits: (length) => repeated(() => "8", length),
  "numbers in a row": (length) => repeated((index) => `${index % 97} `, length),
  "capitals in a row": (length) => repeated((index) => `${PEOPLE[index % PEOPLE.length][1]} `, length),
  "dates in a row": (length) =>
    repeated((index) => `on ${DAYS[index % 5]}, ${MONTHS[index % 6]} ${(index % 28) + 1} `, length),
  "two women, and she": (length) =>
    `${repeated(() => "Ines Albrecht met Maria Oduya on the pier. ", length / 2)}\n\n${repeated(() => "She smiled at the boats. ", length / 2)}`,
  "one title": (length) =>
    repeated(() => "“It is closed,” said the mayor, Ines Albrecht. The mayor smiled.\n\n", length),
  "names that nobody shares": (length) =>
    repeated((index) => `Maria ${surname(index)} and Mr ${surname(index + 5000)} said nothing. `, length),
  "headlines in capitals": (length) =>
    repeated((index) => {
      const name = surname(index);
      return `INES ${name.toUpperCase()} WILL LEAVE THE PIER\n\nInes ${name} left the pier on Monday, she said.\n\n`;
    }, length),
  "marks of several styles": (length) => repeated(() => "“a ‘b » ", length),
  "one list": (length) => `The mayor made these points:\n${repeated(() => "• The pier is closed.\n", length - 29)}`,
};

/** Articles that grow to `length` characters and say the same again and again, under a headline that tells it, too. */
export const repeating = {
  "pages of news under one headline": (length) => headed((index) => `${articleOf(index, 4096, 1)}\n\n`, length),
  "one remark again and again": (length) => headed(() => "Nobody was hurt, the mayor of Norrvik said.\n\n", length),
  "one toll again and again": (length) =>
    headed((index) => `The fire in Norrvik killed ${10 + (index % 3)} people on Tuesday.\n\n`, length),
  "another toll in every sentence": (length) =>
    headed((index) => `The fire in Norrvik killed ${10 + index} people on Tuesday. `, length),
};

const headed = (piece, length) =>
  `Nobody hurt in Norrvik, mayor says; fire killed 12 people\n\n4 March 2025\n\n${repeated(piece, length)}`;

/** A surname for each number, made of syllables. */
function surname(index) {
  const syllables = ["ba", "ko", "mi", "ru", "te", "va", "lo", "ni", "sa", "du"];
  const letters = Array.from(String(index).padStart(5, "0"), (digit) => syllables[digit]).join("");
  return `${letters[0].toUpperCase()}${letters.slice(1)}berg`;
}

function repeated(piece, length) {
  const parts = [];
  let size = 0;
  for (let index = 0; size < length; index++) {
    const part = piece(index);
    parts.push(part);
    size += part.length;
    // One character a piece is made by doubling.
    if (part.length === 1 && index > 1000) return part.repeat(length);
  }
  return parts.join("").slice(0, length);
}
