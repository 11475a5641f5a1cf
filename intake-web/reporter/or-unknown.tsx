import { road } from '#words/road';
import type { ComponentChildren } from 'preact';

import { textOf } from '../core/questionnaire/given';
import { UNKNOWN } from '../core/questionnaire/questionnaire';
import { Tick } from '../ui/tick/tick';
import type { AskProps } from './ask';
import { put } from './questionnaire';
import './or-unknown.css';

/** A figure or a date, or the word that it is not known; a date may also be rough. */
export function OrUnknown({ question, id, given, onAnswer, roughly = false, children }: AskProps & { roughly?: boolean; children: ComponentChildren }) {
  const { key, unknown } = question;
  const value = textOf(given, key);
  const isUnknown = value === UNKNOWN;
  const exact = value.replace('~', '');
  return (
    <div class="or-unknown">
      {children}
      {roughly && !isUnknown && exact !== '' && (
        <Tick id={`${id}-roughly`} label={road.roughly} about={put(question)} on={value.endsWith('~')} onChange={(on) => onAnswer({ [key]: on ? `${exact}~` : exact })} />
      )}
      {unknown && <Tick id={`${id}-unknown`} label={road.unknown} about={put(question)} on={isUnknown} onChange={(on) => onAnswer({ [key]: on ? UNKNOWN : undefined })} />}
    </div>
  );
}
