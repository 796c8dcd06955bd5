import "../../../src/messages";
import { explainRule, switchableRules } from "../../../src/check/explain";
import { readFile } from "../../../src/document";
import { formFor } from "../../../src/form";
import { packageOf, reportDocx } from "../../../src/template";
import * as lastYearEngine from "../../../src/pane/engine/last-year";
import { mount } from "../../../src/pane/start/mount";
import type { Services } from "../../../src/pane/services";
import { jobs } from "../../../src/pane/worker/jobs";
import { sessionMemory } from "../../../src/word/memory/memory";
import { fillingHere } from "./filling-here";
import { CARRIED, recordOf } from "./facts-record";
import { fakeDocument } from "./fake-document";
import { mixedFindings, placedFindings, result } from "./findings";

/** Takes the pane out that is shown. */
let leave = (): void => undefined;

/** Shows the pane in a page of its own over the fake document. @param search as in the page's address: what to show */
function show(search: string): void {
  leave();
  const wanted = new URLSearchParams(search);
  const memory = sessionMemory();
  if (!wanted.has("help")) memory.set("nianbao.help", "seen");
  const openDocument = fakeDocument();
  const services: Services = {
    document: openDocument,
    documentName: "年报.docx",
    check: async () =>
      wanted.has("clean")
        ? result([])
        : result(wanted.has("places") ? placedFindings : mixedFindings, {
            relations: { held: 39, broken: 2, unchecked: 1 },
          }),
    look: async (given) => jobs.look(given),
    explain: async (rule) => explainRule(rule, "zh"),
    switchableRules: async () => switchableRules("zh"),
    packageOf: async (insertable) => packageOf(insertable),
    filling: async () => fillingHere,
    lastYear: async () => lastYearEngine,
    memory,
    copy: () => Promise.resolve(true),
    readClipboard: async () => null,
    language: wanted.get("language") === "en" ? "en" : "zh",
    today: new Date(2025, 0, 10),
  };
  if (wanted.has("facts")) {
    openDocument.write(CARRIED);
    void openDocument.keep(recordOf(CARRIED));
  }
  if (wanted.has("report")) {
    const reading = readFile(reportDocx(formFor(2024), { unit: "云溪县林业局", year: 2024 }));
    openDocument.read = openDocument.reread = async () => {
      const read = await reading;
      if (!read.ok) throw new Error(`The report cannot be read: ${read.code}`);
      return { ok: true, value: read.document };
    };
  }
  Object.assign(window, { fake: openDocument });
  leave = mount(document.getElementById("pane")!, services, wanted.get("background"));
}

Object.assign(window, { showPreview: show });
show(window.location.search);
