import { describe, test } from "vitest";
import { checkFigures } from "../../kit/figures";

type Example = readonly [marked: string, ...expected: string[]];
const examples = (name: string, list: readonly Example[]) =>
  describe(name, () =>
    test.each(list.map((each) => [each] as const))("%s", ([marked, ...expected]) => checkFigures(marked, ...expected)),
  );

examples("counts", [
  ["The rescuers found ‹14› people.", "14: people"],
  ["‹Three› great oaks fell.", "3: great oaks"],
  ["A crowd of ‹1,200› angry farmers blocked the road.", "1200: angry farmers"],
  ["The port lost ‹two› cranes and a ferry.", "2: cranes"],
  ["The council met ‹four› of the ‹seven› mayors.", "4: mayors", "7: mayors"],
  ["A ‹12-point› plan was tabled.", "12: point"],
  ["In Lyon ‹14› people were hurt.", "14: people"],
  ["The ‹three-judge› panel withdrew.", "3: judge"],
  ["She signed ‹two dozen› letters.", "24: letters"],
  ["More than a ‹dozen› boats sank.", "12 [12, Infinity]: boats"],
  ["The ‹5 lakh crore› scheme stalled.", "5000000000000: scheme"],
  ["‹Half a million› voters stayed away.", "500000: voters"],
  ["‹1.3m› households lost power.", "1300000: households"],
  ["They won ‹seven› of their past ‹eight› matches.", "7: matches", "8: matches"],
  ["A panel of ‹23› members chosen by the mayor met.", "23: members"],
  ["The army lost ‹four› T-72 tanks.", "4: t-72 tanks"],
  ["She spoke in front of ‹24,308› on Friday.", "24308"],
  ["She left with a cat under one arm."],
  // Words that every object knows are nothing special.
  ["‹One› constructor of boats won.", "1: constructor"],
  ["They counted ‹37› digital and physical sales.", "37: digital and physical sales"],
]);

examples("a number that a verb sets a bound to", [
  ["The number of the injured topped ‹2,200›.", "2200 [2200, Infinity]"],
  ["The dead exceeded ‹40›.", "40 [40, Infinity]"],
]);

examples("by how much something moved, and to what", [
  ["Profit fell ‹9 percent› to ‹340 million›.", "percent 9 percent: profit", "340000000"],
  ["Circulation fell ‹9 percent› to ‹12,400›.", "percent 9 percent: circulation", "12400"],
  ["The rate fell from ‹9 percent› to ‹7›.", "percent 9 percent: rate", "percent 7 percent: rate"],
]);

examples("money", [
  ["The fund holds ‹€140bn›.", "money 140000000000 EUR: fund"],
  ["The warning wiped ‹£2bn› off the shares.", "money 2000000000 GBP: shares"],
  ["The mine sold for ‹US$4.5m›.", "money 4500000 USD: mine"],
  ["It needs ‹4.5 million euros› in grants.", "money 4500000 EUR: grants"],
  ["The fee is ‹1,000 yuan›.", "money 1000 CNY: fee"],
  ["The bridge cost ‹A$20 million›.", "money 20000000 AUD: bridge"],
  ["The ferry cost ‹RM50,000› to mend.", "money 50000 MYR: ferry"],
  ["The yacht fetched ‹USD10m›.", "money 10000000 USD: yacht"],
  ["‹A million dollar› house burned down.", "money 1000000 USD: house"],
  ["Revenue of ‹$3 million› was booked.", "money 3000000 USD: revenue"],
  ["Crude rose to ‹$58.50 per barrel›.", "money 58.5 USD per barrel: crude"],
  ["He pays a ‹$900 a month› rent.", "money 900 USD per month: rent"],
  ["The loss was ‹-$50.8bn›.", "money -50800000000 USD: loss"],
  ["A fine of ‹7.2 million Australian dollars› was imposed.", "money 7200000 AUD: fine"],
  ["The tram cost ‹£40m› (‹$50m›).", "money 40000000 GBP: tram", "money 50000000 USD: tram"],
]);

examples("percentages and fractions", [
  ["Prices rose ‹4 percent› in May.", "percent 4 percent: prices"],
  ["‹24 per cent› of adults agree.", "percent 24 percent: adults"],
  ["The bank charges a ‹0.6%› fee.", "percent 0.6 percent: fee"],
  ["Turnout fell by ‹1.5 percentage points›.", "percent 1.5 percentage point: turnout"],
  ["A ‹5 percent› rise in rents was agreed.", "percent 5 percent: rents"],
  ["The rate was cut to ‹.25 percent›.", "percent 0.25 percent: rate"],
  ["Shares of Harrow Mills and Dunmore were down ‹2.3%›.", "percent 2.3 percent: shares"],
  ["‹Two-thirds› of the voters stayed home.", "fraction 0.6666666666666666: voters"],
  ["The fee rose by ‹one-hundredth of a percentage point›.", "percent 0.01 percentage point: fee"],
  ["‹One in five› pupils walks to school.", "fraction 0.2: pupils"],
  ["‹Three out of four› harbours silted up.", "fraction 0.75: harbours"],
  ["‹Half› of the fleet is idle.", "fraction 0.5: fleet"],
]);

examples("durations and measures", [
  ["Winds of up to ‹220 km/h› ripped roofs off.", "measure 220 [0, 220] kilometre per hour: winds"],
  ["The hearing lasted ‹five hours›.", "duration 5 hour: hearing"],
  ["A ‹five-hour› meeting ended late.", "duration 5 hour: meeting"],
  ["The ‹6.5 hour› session ended.", "duration 6.5 hour: session"],
  ["The hearing took ‹half an hour›.", "duration 0.5 hour: hearing"],
  ["After ‹two and a half years› it reopened.", "duration 2.5 year"],
  ["A temperature of ‹40 degrees› was measured.", "measure 40 degree: temperature"],
  ["It froze at ‹minus 12 degrees Celsius›.", "measure -12 degree celsius"],
  [
    "‹8 miles› (‹13 kilometres›) of new tunnels were dug.",
    "measure 8 mile: new tunnels",
    "measure 13 kilometre: new tunnels",
  ],
  ["Winds reached ‹60mph›.", "measure 60 mile per hour: winds"],
  ["A ‹250,000-square-foot› hall opened.", "measure 250000 square foot: hall"],
  ["The mast is ‹72.7 metres› tall.", "measure 72.7 metre: mast"],
]);

examples("words that make an interval", [
  ["‹At least› 14 miners are trapped.".replace("‹At least› 14", "At least ‹14›"), "14 [14, Infinity]: miners"],
  ["Up to ‹400› jobs will go.", "400 [0, 400]: jobs"],
  ["The vote took almost ‹five hours›.", "duration 5 [4.5, 5] hour: vote"],
  ["It began some ‹three hours› late.", "duration 3 [2.5, 3.5] hour"],
  ["No fewer than ‹30› hives were lost.", "30 [30, Infinity]: hives"],
  ["Just ‹200› seats are left.", "200: seats"],
  ["Fewer than ‹200› seats are left.", "200 [0, 200]: seats"],
  ["About ‹200› seats are left.", "200 [150, 250]: seats"],
  ["The blaze killed ‹20› or more people.", "20 [20, Infinity]: people"],
  ["‹50›-plus boats took part.", "50 [50, Infinity]: boats"],
  ["‹Several› boats sank.", "? [2, 9]: boats"],
  ["The talks lasted ‹several hours›.", "duration ? [2, 9] hour: talks"],
  ["‹Hundreds of thousands› of people fled.", "? [100000, 1000000]: people"],
  ["A ‹few hundred› boats left.", "? [200, 990]: boats"],
  ["‹Dozens› of ships waited.", "? [12, 120]: ships"],
  ["More than a ‹year› of drought followed.".replace("a ‹year›", "‹a year›"), "duration 1 [1, Infinity] year: drought"],
]);

examples("ranges and changes", [
  ["Between ‹50 and 70› boats left.", "70 [50, 70]: boats"],
  ["A swell of ‹2 to 3 metres› is forecast.", "measure 3 [2, 3] metre: swell"],
  [
    "It covers ‹15–22 miles› a day.".replace("‹15–22 miles› a day", "‹15–22 miles a day›"),
    "measure 22 [15, 22] mile per day",
  ],
  ["The port took about ‹15-22› of them.", "22 [15, 22]"],
  ["Tickets cost ‹$89 to $93 million›.", "money 93000000 [89000000, 93000000] USD: tickets"],
  ["‹Three or four› witnesses spoke.", "4 [3, 4]: witnesses"],
  ["They cut the plan from ‹28› points to ‹19›.", "28: points", "19: points"],
  ["The death toll rose to ‹57› from ‹49›.", "57: death toll", "49: death toll"],
  ["It carried ‹1.2m barrels› of oil worth ‹$90m›.", "measure 1200000 barrel: oil", "money 90000000 USD: oil"],
  ["Rents rose ‹9 percent› to ‹84 percent› of wages.", "percent 9 percent: rents", "percent 84 percent: wages"],
  ["The rate rose from ‹4.8› to ‹4.9 percent›.", "percent 4.8 percent: rate", "percent 4.9 percent: rate"],
  ["Mileage rose from ‹20› to ‹29 mpg›.", "measure 20 mile per gallon: mileage", "measure 29 mile per gallon: mileage"],
  ["The raid killed ‹nine› people and injured ‹45›.", "9: people", "45: people"],
]);

examples("kinds of their own", [
  ["The town won ‹2-1› on Sunday.", "score 2 [1, 2]"],
  ["A ‹19-year-old› sailor was rescued.", "age 19 year: sailor"],
  ["Anna Lindqvist, ‹66›, is the new mayor.", "age 66 year: anna lindqvist"],
  ["She turned ‹50› last week.", "age 50 year"],
  ["At ‹68›, she writes every day.", "age 68 year"],
  ["Her son Jamie, ‹seven›, was on the pier.", "age 7 year: son jamie"],
  ["“I am ‹51›, and I have seen worse floods,” said Edna Marsh.", "age 51 year"],
  ["“I’m ‹51›,” said Edna Marsh.", "age 51 year"],
  ["Anna Lindqvist (‹66›) is the new mayor.", "age 66 year: anna lindqvist"],
  ["The ‹third› round of talks failed.", "ordinal 3: round"],
  ["There were ‹no› casualties.", "0: casualties"],
  ["The hearing did not last ‹ten minutes›.", "duration 10 [0, Infinity] minute: hearing"],
]);

examples("no figures", [
  ["It takes two to tango."],
  ["One of the best pilots spoke."],
  ["At one point the lights failed."],
  ["One day the river will flood."],
  ["An F-16 crashed near the coast."],
  ["Covid-19 closed the school."],
  ["The 28PPP was shelved."],
  ["Article 5 was invoked."],
  ["Call 555-0123 or +44 20 7946 0000."],
  ["They met in Room 12 on Flight 370."],
  ["12) The pier was closed."],
  ["The Harrow 500 index closed early."],
  ["The train leaves at 8pm and 9:45."],
  ["In 2018 the bridge was closed."],
  ["He lives at 22 Hill Street."],
  ["There is no doubt about it."],
  ["The talks brought no result, no agreement and no compromise."],
  ["The second half was dull."],
  ["Number 10 did not answer."],
]);

examples("heads of what is counted", [
  ["‹Three› fishing boats sank.", "3: fishing boats"],
  ["‹Twelve› carrying flags were stopped.", "12"],
  ["The club left ‹17› players over the age of ‹21›.", "17: players", "age 21 year: players"],
  ["‹Two-thirds› of the combined ‹4.3M› sales were gifts.", "fraction 0.6666666666666666: sales", "4300000: sales"],
  ["‹Three› rebel-held towns were shelled.", "3: rebel-held towns"],
  ["Banks offer ‹95 per cent› loan-to-value mortgages.", "percent 95 percent: loan-to-value mortgages"],
  ["It was the ‹12-year-old› girl-before dinner they left.", "age 12 year: girl"],
  ["The mill trades on ‹6.5› times earnings.", "6.5 times: earnings"],
  ["The rate was ‹three› times the national average.", "3 times: national average"],
  ["She tried ‹three› times to call.", "3: times"],
  ["It was ‹five› times faster than the ferry.", "5: times"],
  ["The pass costs ‹150› kn, a clerk said.", "measure 150 kn: pass"],
  ["The test needs ‹two› TV sets.", "2: tv sets"],
  ["Limits of ‹15 ppb› requiring action were set.", "measure 15 part per billion: limits"],
]);

examples("what a measure is told of", [
  [
    "It lifts the reach of the ferry by some ‹45 miles›, from ‹210 miles› to ‹255 miles›.",
    "measure 45 [40.5, 49.5] mile: reach",
    "measure 210 mile: reach",
    "measure 255 mile: reach",
  ],
  ["The deficit hit its peak, having grown by ‹$43 billion›.", "money 43000000000 USD: deficit"],
  ["The median price for homes in May was ‹$3.1 million›.", "money 3100000 USD: median price"],
  ["Samples of the water in 2011 came back at ‹4 ppb›.", "measure 4 part per billion: samples"],
  ["The alloy, which is made of carbon, reached ‹113 pascals›.", "measure 113 pascal: alloy"],
  ["The index fell ‹2.3%› to close at ‹1,840›.", "percent 2.3 percent: index", "1840: index"],
  ["The Harrow index closed at ‹1,478› points.", "1478 point: harrow index"],
  ["They sold claims, ranging from ‹$200 to $400›.", "money 400 [200, 400] USD: claims"],
  ["The brothers have a net worth of ‹$2 billion›.", "money 2000000000 USD: net worth"],
  ["The crown eased against the franc to ‹$10.8›.", "money 10.8 USD: crown"],
  ["The voltage across it was ‹5 volts›.", "measure 5 volt: voltage"],
  ["Fires and a closure for ‹three months› followed.", "duration 3 month: closure"],
  [
    "Rowe, ‹66›, has trained hard, dropping from ‹208 pounds› to ‹193›.",
    "age 66 year: rowe",
    "measure 208 pound: rowe",
    "measure 193 pound: rowe",
  ],
]);
