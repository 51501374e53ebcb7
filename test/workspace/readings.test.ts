import { expect, it } from "vitest";
import { Readings } from "../../server/src/workspace/readings";

it("a text is read once, by its content, and forgotten with the last file that had it", () => {
  const readings = new Readings(() => {});
  const [kept, gone] = [readings.of("Ten people were hurt."), readings.of("Nobody was hurt.")];
  expect(readings.of("Ten people were hurt.")).toBe(kept);
  readings.keepOnly(["Ten people were hurt.", null]);
  expect(readings.of("Ten people were hurt.")).toBe(kept);
  expect(readings.of("Nobody was hurt.")).not.toBe(gone);
});
