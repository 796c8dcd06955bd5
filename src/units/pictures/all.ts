import type { UnitFacts } from "../facts/types";
import { yearOfMost } from "../overview/overview";
import type { Say } from "../words";
import { heatMap } from "./heat-map";
import { picturesPage } from "./page";
import { severalYears, yearsPicture } from "./years";

/**
 * The page of pictures of many reports: the heat map of the year of most of them, and of every body with several reports its
 * numbers over the years.
 */
export function allPictures(units: readonly UnitFacts[], say: Say): string {
  const year = yearOfMost(units);
  const ofYear = units.filter((unit) => unit.year === year || unit.year === null);
  return picturesPage(say("units/pictures/title"), [
    heatMap(ofYear, say),
    ...severalYears(units).map((series, index) => yearsPicture(series, say, `nianbao-years-${index + 1}`)),
  ]);
}
