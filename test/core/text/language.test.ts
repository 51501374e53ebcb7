import { expect, test } from "vitest";
import { languageOf } from "../../../server/src/core/text/language";
import { tokenize } from "../../../server/src/core/text/tokens";

test.each([
  ["en", "The harbour burned for six hours on Tuesday and it was the worst fire in the town, officials said."],
  [
    "de",
    "Der Hafen brannte am Dienstag sechs Stunden, und es war der schlimmste Brand in der Stadt, sagte die Polizei.",
  ],
  ["fr", "Le port a brûlé pendant six heures mardi, et les pompiers ont été appelés dans la nuit, selon la police."],
  ["es", "El puerto ardió durante seis horas el martes, según dijo la policía, y los bomberos no llegaron a tiempo."],
  [
    "it",
    "Il porto è bruciato per sei ore martedì, e i pompieri non sono arrivati in tempo, ha detto la polizia della città.",
  ],
  ["pt", "O porto ardeu durante seis horas na terça-feira, e os bombeiros não chegaram a tempo, disse a polícia."],
  ["nl", "De haven brandde dinsdag zes uur lang en het was de ergste brand in de stad, zegt de politie."],
  ["pl", "Port palił się we wtorek przez sześć godzin i był to największy pożar w mieście, jak podała policja."],
  ["ru", "Порт горел во вторник шесть часов, и это был самый большой пожар в городе, сообщил представитель полиции."],
  [
    "uk",
    "Порт горів у вівторок шість годин, і це була найбільша пожежа в місті за останні роки, заявив речник поліції.",
  ],
  [
    "bg",
    "Пристанището гори шест часа във вторник и това е най-големият пожар в града, според полицията, която се намеси.",
  ],
  ["und", "Norrvik Rehn Albrecht Norport 12 14 Lindqvist Marta Tomas Ines Norland"],
  ["und", "The end"],
])("%s", (language, text) => expect(languageOf(tokenize(text))).toBe(language));
