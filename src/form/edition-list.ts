import { edition2019 } from "./edition2019";
import { edition2021 } from "./edition2021";
import type { Form } from "./types";

/** Every edition of the form, the newest first. A new edition is a new file of data and a line here. */
export const editions: readonly Form[] = [edition2021, edition2019];
