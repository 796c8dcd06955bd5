import { full, plansOf } from "./matrix";

jest.setTimeout(300_000);

plansOf("web", full ? ["web", "m365"] : ["web"]);
