import { CustomXmlPartCollection, type CustomXmlPart } from "../model/objects/customXml";
import { RichApiError } from "../protocol/errors";
import type { SimulatedWord } from "../simulatedWord";
import { CommonError } from "./commonApi";

type Values = Record<string, unknown>;

/** Dispatch ids of `Office.context.document.customXmlParts` and its parts, as far as whole parts go. */
export enum CustomXmlDispatch {
  Add = 128,
  GetById = 129,
  GetByNamespace = 130,
  GetXml = 131,
  Delete = 133,
}

/** On the web arguments and answers have names, on the desktop places. */
interface Call {
  argument(name: string): string;
  part(part: CustomXmlPart): unknown;
  answer(name: string, value: unknown): Values;
}

const onTheWeb = (data: Values): Call => ({
  argument: (name) => String(data[name] ?? ""),
  part: (part) => ({ id: part.Id, DataPartBuiltIn: false }),
  answer: (name, value) => ({ [name]: value }),
});

const onTheDesktop = (data: Values): Call => ({
  argument: () => String(data[0] ?? ""),
  part: (part) => [part.Id, false],
  answer: (_, value) => ({ 0: value }),
});

/** Calls on custom XML parts through the common API, which every Word has; null for other calls. */
export function customXmlCall(word: SimulatedWord, id: number, data: Values): Values | null {
  if (!(id in CustomXmlDispatch)) return null;
  const call = "DdaMethod" in data ? onTheWeb(data) : onTheDesktop(data);
  try {
    return answerOf(word, id as CustomXmlDispatch, call);
  } catch (failure) {
    if (failure instanceof RichApiError) return { Error: CommonError.Internal };
    throw failure;
  }
}

function answerOf(word: SimulatedWord, id: CustomXmlDispatch, call: Call): Values {
  const parts = new CustomXmlPartCollection(word.model);
  const found = (): CustomXmlPart => {
    const part = parts.GetItem(call.argument("id"));
    if (!part) throw new RichApiError("ItemNotFound", "no such part");
    return part;
  };
  switch (id) {
    case CustomXmlDispatch.Add:
      return call.answer("DataPartProperties", call.part(parts.Add(call.argument("xml"))));
    case CustomXmlDispatch.GetById:
      return call.answer("DataPartProperties", call.part(found()));
    case CustomXmlDispatch.GetByNamespace:
      return call.answer(
        "DataPartList",
        parts
          .items()
          .filter((part) => part.NamespaceUri === call.argument("namespace"))
          .map((part) => call.part(part)),
      );
    case CustomXmlDispatch.GetXml:
      return call.answer("Data", found().GetXml());
    case CustomXmlDispatch.Delete:
      found().Delete();
      return {};
  }
}
