import { useEffect, useEffectEvent } from 'react';
import { useLocation } from 'wouter';
import { epochMs } from '#shared/domain/units';
import { buildSample } from '../../resources/sample/build-sample';
import { useData } from '../data/data-provider';
import { useHandOffDrop } from '../parts/handoff/use-hand-off-drop';
import { useOpenHandOff } from '../parts/handoff/use-open-hand-off';
import { useCreateIncident } from '../parts/incident/use-create-incident';
import { runChosen } from '../parts/keys/command-bus';
import { useCommand } from '../parts/keys/use-command';
import { incidentRoute, LOG_ROUTE, SETTINGS_ROUTE } from '../parts/places/routes';
import { goToFlaggedText } from '../parts/text/finding-visits';
import { usePlatform } from '../platform/context';
import type { ReceivedFile } from '../platform/platform';
import { showEvidence, tell, toggleOver } from '../store/window';
import { commitTypedFields } from '../ui/typed-fields';

/**
 * The commands that every screen answers to.
 *
 * @param from the route that Settings lead back to
 */
export function useProgramCommands(from: string): void {
  const data = useData();
  const platform = usePlatform();
  const [location, navigate] = useLocation();
  const create = useCreateIncident();
  const openHandOff = useOpenHandOff();
  const onOpenedFile = useEffectEvent((file: ReceivedFile) => void openHandOff(file));

  useCommand('go.log', () => navigate(LOG_ROUTE));
  useCommand('go.settings', () => navigate(location === SETTINGS_ROUTE ? from : SETTINGS_ROUTE));
  useCommand('help', () => toggleOver('help'));
  useCommand('palette', () => toggleOver('palette'));
  useCommand('undo', () => void step('undo'));
  useCommand('redo', () => void step('redo'));
  useCommand('finding.next', () => goToFlaggedText('next'));
  useCommand('finding.previous', () => goToFlaggedText('previous'));
  useHandOffDrop();
  useCommand('handoff.open', () => void chooseHandOff());
  useCommand('incident.new', () => void create({}));
  useCommand('incident.sample', () => void openSample());
  useCommand('timeline.paste', () => {
    navigate(LOG_ROUTE);
    showEvidence('ask');
  });

  async function step(direction: 'undo' | 'redo'): Promise<void> {
    const done = await (direction === 'undo' ? data.undo() : data.redo());
    if (!done.ok) tell(done.message);
    else if (done.value === null) tell(`Nothing to ${direction}.`);
    else tell(`${direction === 'undo' ? 'Undone' : 'Done again'}: ${done.value}.`);
  }

  async function chooseHandOff(): Promise<void> {
    const file = await platform.openTextFile('debrief');
    if (file.kind !== 'cancelled') await openHandOff(file);
  }

  async function openSample(): Promise<void> {
    const record = buildSample({ newId: () => crypto.randomUUID(), now: epochMs(Date.now()) });
    const stored = await data.commands.importRecord(record);
    if (stored.ok) navigate(incidentRoute(stored.value, 'prepare'));
    else tell(stored.message);
  }

  useEffect(() => platform.onOpenedFile((file) => onOpenedFile(file)), [platform]);
  useEffect(() => platform.onCommand((id) => void runChosen(id)), [platform]);
  useEffect(
    () =>
      platform.onFlushRequest(async () => {
        commitTypedFields();
        await data.hub.flushAll();
      }),
    [platform, data],
  );
}
