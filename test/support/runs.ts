import { isFull } from "../matrix/results";

/** Of the random cases of a property, `npm test` takes one in so many; the matrix takes all. */
const ONE_IN = 4;

/** @param all random cases of a property in the matrix. Gives how many run now. */
export const runs = (all: number): number => (isFull ? all : Math.ceil(all / ONE_IN));
