import type { Clock } from "./clock";
import { commonCall } from "./common-api";

/**
 * Where the document lies now; "" while it was never saved, or where Word does not tell. `document.url` stays for as long
 * as a page is open what it was when it was opened (office-js issue 1507).
 */
export async function addressNow(clock: Clock): Promise<string> {
  try {
    const { document } = Office.context;
    const { url } = await commonCall<Office.FileProperties>(clock, (done) =>
      document.getFilePropertiesAsync(done),
    );
    return url ?? "";
  } catch {
    return "";
  }
}
