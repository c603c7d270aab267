import { formatDateShort } from '#shared/domain/agenda/say-time';
import type { RoomPicture } from '#shared/domain/room/types';
import { FittingList } from './FittingList';
import fitting from './fitting.module.css';
import { RoomLines } from './RoomLines';
import { RoomMoments } from './RoomMoments';
import { RoomVote } from './RoomVote';
import styles from './room-body.module.css';
import { ROOM_QUESTIONS, ROOM_TITLES } from './room-words';
import { useFitting } from './use-fitting';

/** From here on a question beside a picture would take the room of what is talked about. */
const LARGE = 1.2;

/** The right of the room view: what is talked about. */
export function RoomBody({ picture, scale }: { picture: RoomPicture; scale: number }) {
  const { shown, vote, recap, moments, opening } = picture;
  if (vote !== null) return <RoomVote question={vote} />;
  if (recap !== null)
    return <Recap recap={recap} ended={picture.clock.phase === 'ended'} page={picture.page} />;
  if (opening !== null) return <Opening {...opening} />;
  const isTight = moments !== null && scale > LARGE;
  if (shown === null) return <p className={styles['empty']}>No stage is planned yet.</p>;
  return (
    <>
      <h1 className={styles['head']}>{ROOM_TITLES[shown]}</h1>
      {isTight ? null : <p className={styles['ask']}>{ROOM_QUESTIONS[shown]}</p>}
      {moments?.some(({ at }) => at !== null) ? <RoomMoments events={moments} scale={scale} /> : null}
      <RoomLines {...picture} />
    </>
  );
}

/** What is read aloud, and what we agree to. */
function Opening({ statement, rules }: NonNullable<RoomPicture['opening']>) {
  const [list] = useFitting<HTMLUListElement>();
  return (
    <>
      <h1 className={styles['head']}>{ROOM_TITLES.opening}</h1>
      <p className={styles['statement']} dir="auto">
        {statement}
      </p>
      <ul ref={list} className={`${fitting['fitting']} ${styles['rules']}`} aria-label="Ground rules">
        {rules.map((rule) => (
          <li key={rule} dir="auto">
            {rule}
          </li>
        ))}
      </ul>
    </>
  );
}

interface RecapProps {
  recap: NonNullable<RoomPicture['recap']>;
  ended: boolean;
  page: number;
}

/** What we leave with. */
function Recap({ recap, ended, page }: RecapProps) {
  const { actions, more, followUp } = recap;
  const day = followUp.date === null ? '' : formatDateShort(followUp.date);
  const again = [day, followUp.owner].filter((part) => part !== '');
  return (
    <>
      <h1 className={styles['head']}>{ended ? 'What we have agreed on' : ROOM_TITLES.closing}</h1>
      <p className={styles['ask']}>
        {again.length === 0 ? 'Who does what, until when' : `Follow-up: ${again.join(', ')}`}
      </p>
      {actions.length === 0 ? (
        <p className={styles['empty']}>
          {ended ? 'No action was agreed on.' : 'No action is written down yet.'}
        </p>
      ) : (
        <FittingList label="Actions" lines={actions} more={more} page={page} />
      )}
    </>
  );
}
