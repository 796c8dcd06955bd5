import { isFull } from "../../matrix/results";
import { plansOf } from "./matrix";

jest.setTimeout(300_000);

plansOf("web", isFull ? ["web", "m365"] : ["web"]);
