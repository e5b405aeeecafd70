import type { CheckIn } from '../../../src/domain/check-in.ts';
import { civilDay, dayNumber, mondayOf } from '../../../src/domain/civil-days.ts';
import { dueWork, openWork, type DueWork } from '../../../src/domain/due-work.ts';
import { reviseRecord, type AnyRevision } from '../../../src/domain/revision.ts';
import { sortDueWork } from '../../../src/domain/sort-due-work.ts';
import { bodyOf, Caseload } from '../../../src/vault/caseload.ts';
import { programmeOf } from '../../../src/vault/programme-of.ts';
import { benchNow } from '../caseload-data/made-caseload.ts';
import { receivedCaseload } from '../caseload-data/received-caseload.ts';

/** What a caseload holds, for the words above the table. */
export interface CaseloadContents {
  readonly revisions: number;
  readonly records: number;
  readonly checkIns: number;
  readonly megabytes: number;
  /** Open on {@link benchNow}: due today or overdue. */
  readonly due: number;
  readonly overdue: number;
}

/**
 * What is measured of Today, one step at a time. The functions are those that the screens call, without the drawing. Each
 * step returns the milliseconds that it took by the clock.
 */
export class TodayRounds {
  #revisions: AnyRevision[] = [];
  #caseload = new Caseload([]);
  #now = Temporal.ZonedDateTime.from(benchNow);
  #attempts = 0;
  #next: AnyRevision | null = null;
  /** Keeps results alive, so that no engine may leave the work out. */
  kept: unknown;

  async receive(caseload: string): Promise<void> {
    this.#revisions = await receivedCaseload(caseload);
  }

  contents(): CaseloadContents {
    const due = this.#due();
    return {
      revisions: this.#revisions.length,
      records: new Set(this.#revisions.map(({ record }) => record)).size,
      checkIns: this.#caseload.all('checkIn').length,
      megabytes: this.#revisions.reduce((sum, revision) => sum + JSON.stringify(revision).length, 0) / 1e6,
      due: due.length,
      overdue: due.filter(({ state }) => state === 'overdue').length,
    };
  }

  /** What the measuring itself takes. */
  nothing(): number {
    return timed(() => undefined);
  }

  /**
   * The least that any answer from all revisions can cost: each is looked at once.
   *
   * @param times repeats it, to be long enough for measuring
   */
  pass(times: number): number {
    return timed(() => {
      let characters = 0;
      for (let pass = 0; pass < times; pass += 1) {
        for (const { record, body } of this.#revisions) {
          characters += record.length;
          if (body !== null && 'client' in body) characters += body.client?.length ?? 0;
        }
      }
      this.kept = characters;
    });
  }

  /** Unlocking: everything that was read becomes a caseload, with nothing gathered yet. */
  fold(): number {
    return timed(() => {
      this.#caseload = new Caseload(this.#revisions);
    });
  }

  gather(): number {
    return timed(() => {
      this.kept = this.#caseload.allClientRecords();
    });
  }

  today(): number {
    return timed(() => {
      this.kept = this.#due();
    });
  }

  week(): number {
    const sunday = civilDay(mondayOf(dayNumber(this.#today)) + 6);
    return timed(() => {
      const programme = programmeOf(this.#caseload);
      this.kept = this.#caseload
        .allClientRecords()
        .flatMap((records) => openWork(records, programme, sunday, this.#now));
    });
  }

  todayAfterSave(): number {
    const revision = this.#next;
    if (!revision) throw new RangeError('there is nothing to save');
    return timed(() => {
      this.#caseload.add([revision]);
      this.kept = this.#due();
    });
  }

  /** Between two rounds: a minute passes, and the next call is ready to be saved. */
  passMinute(): void {
    this.#now = this.#now.add({ minutes: 1 });
    this.#next = this.#nextAttempt();
  }

  get #today(): string {
    return this.#now.toPlainDate().toString();
  }

  #due(): DueWork[] {
    const due = dueWork(this.#caseload.allClientRecords(), programmeOf(this.#caseload), this.#now);
    const clients = this.#caseload.all('client');
    const references = new Map(clients.map((client) => [client.record, bodyOf(client).reference]));
    this.kept = sortDueWork(due, this.#today, references);
    return due;
  }

  /** A call that did not reach one client after the other, so that there is always one more to save. */
  #nextAttempt(): AnyRevision {
    const clients = this.#caseload.all('client');
    const client = clients[this.#attempts % clients.length];
    if (!client) throw new RangeError('there are no clients');
    this.#attempts += 1;
    const day = this.#today;
    const at = this.#now.toInstant().toString();
    const body: CheckIn = {
      client: client.record,
      day,
      startedAt: at,
      endedAt: null,
      outcome: 'noAnswer',
      arousalAtStart: 'unknown',
      arousalAtEnd: 'unknown',
      goodThing: '',
      problems: '',
      overcoming: '',
      children: null,
      flag: null,
      note: `Attempt ${String(this.#attempts)}`,
      next: { day, time: '18:45' },
    };
    const { author, device } = client.current;
    return reviseRecord(
      { kind: 'checkIn', record: null, parents: [], body, reason: null, amendsFinal: false },
      { author, device, at, zone: this.#now.timeZoneId, newId: () => crypto.randomUUID() },
    );
  }
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
