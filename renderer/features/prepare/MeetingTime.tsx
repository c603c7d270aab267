import { fromAbsolute, getLocalTimeZone, parseDate, toZoned } from '@internationalized/date';
import { useLayoutEffect, useRef, useState } from 'react';
import { currentMeeting } from '#shared/domain/incident/current-meeting';
import { epochMs, type IsoDate } from '#shared/domain/units';
import { useData } from '../../data/data-provider';
import { useIncident } from '../../parts/incident/incident-context';
import { DayInput } from '../../ui/DayInput';
import { TimeInput } from '../../ui/TimeInput';
import styles from './sections.module.css';

const DEFAULT_MINUTE = 14 * 60;

/** When the meeting is booked: local time, and it says which zone that is. */
export function MeetingTime() {
  const { record } = useIncident();
  const { commands } = useData();
  const zone = getLocalTimeZone();
  const scheduledAt = currentMeeting(record)?.scheduledAt ?? null;
  const booked = scheduledAt === null ? null : fromAbsolute(scheduledAt, zone);
  // A time typed before its day waits here.
  const [minute, setMinute] = useState<number | null>(null);

  // What was typed last, until it is drawn: the time may follow its day faster than that.
  const typed = useRef<{ day: IsoDate | null; minute: number | null } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a time that has been stored is drawn from the record
  useLayoutEffect(() => {
    typed.current = null;
  }, [scheduledAt]);

  function schedule(day: IsoDate | null, minuteOfDay: number | null): void {
    typed.current = { day, minute: minuteOfDay };
    if (day === null) {
      setMinute(minuteOfDay);
      if (scheduledAt !== null) void commands.scheduleMeeting(record.incident.id, null, zone);
      return;
    }
    const time = minuteOfDay ?? DEFAULT_MINUTE;
    const at = toZoned(parseDate(day), zone).set({ hour: Math.floor(time / 60), minute: time % 60 });
    void commands.scheduleMeeting(record.incident.id, epochMs(at.toDate().getTime()), zone);
  }

  // safe: a calendar date prints as YYYY-MM-DD
  const day = booked === null ? null : (`${booked}`.slice(0, 10) as IsoDate);
  const minuteOfDay = booked === null ? minute : booked.hour * 60 + booked.minute;
  return (
    <>
      <DayInput
        label="Day of the meeting"
        value={day}
        onCommit={(next) => schedule(next, typed.current?.minute ?? minuteOfDay)}
      />
      <TimeInput
        label={`Time of the meeting, ${zone}`}
        value={minuteOfDay}
        onCommit={(next) => schedule(typed.current?.day ?? day, next)}
      />
      <span className={styles['hint']}>{zone}</span>
    </>
  );
}
