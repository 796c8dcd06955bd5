import type { TrackingMode } from "./register";
import { addPart, readRegister, removeParts, type StoredPart } from "./register-parts";
import type { MarkSession } from "./session";

/**
 * Whoever switches change tracking off enters first what it has to be put back to: when the pane is closed before it is
 * back, the next session knows. The parts are also tickets: who finds one before his own waits, because the "Off" that
 * Word tells then is another pane's.
 */
export interface Debt extends StoredPart {
  content: { entries: []; tracking: TrackingMode };
}

/** So long another pane is waited for; a marking takes two round trips with tracking off. */
const PATIENCE = { times: 25, pause: 200 };

/** Debts in the order in which they were entered. */
export async function debts({ host }: MarkSession): Promise<Debt[]> {
  const { parts } = await readRegister(host);
  return parts.filter((part): part is Debt => part.content !== null && part.content.tracking !== null);
}

/** Waits until nobody is before us. @returns those who did not go: their panes are gone */
async function waitFor(session: MarkSession, before: (all: Debt[]) => Debt[]): Promise<Debt[]> {
  let waiting = before(await debts(session));
  for (let time = 0; waiting.length > 0 && time < PATIENCE.times; time += 1) {
    await session.clock.pause(PATIENCE.pause);
    waiting = before(await debts(session));
  }
  return waiting;
}

/** Debts that nobody is going to pay. */
export const deadDebts = (session: MarkSession): Promise<Debt[]> => waitFor(session, (all) => all);

/** A debt of ours, and whose debts we have taken over with it. */
export interface Entered {
  parts: StoredPart[];
  /** What those before us, gone by now, have owed. */
  inherited: TrackingMode | null;
  /** Somebody was before us and has done: the mode has to be asked for anew. */
  waited: boolean;
}

/** Enters a debt and waits for our turn. */
export async function enterDebt(session: MarkSession, mode: TrackingMode): Promise<Entered> {
  const own = await addPart({ entries: [], tracking: mode });
  let waited = false;
  const before = (all: Debt[]): Debt[] => {
    const others = all.slice(
      0,
      Math.max(
        0,
        all.findIndex(({ stored }) => stored.id === own.stored.id),
      ),
    );
    waited ||= others.length > 0;
    return others;
  };
  const dead = await waitFor(session, before);
  return { parts: [...dead, own], inherited: dead[0]?.content.tracking ?? null, waited };
}

/** Takes debts out of the register. */
export const payOff = ({ parts }: Pick<Entered, "parts">): Promise<void> => removeParts(parts);
