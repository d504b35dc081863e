import type { ReactNode } from 'react';
import { RadioTiles } from '../ui/RadioTiles.js';
import type { IconName } from '../ui/Icon.js';
import styles from './AltPrompt.module.css';

/** What a question with tiles takes. `before` stands above it, `children` below. */
export interface TileQuestionProps<Id extends string> {
  readonly question: string;
  readonly options: readonly {
    readonly id: Id;
    readonly label: string;
    readonly description?: string;
    readonly icon?: IconName;
  }[];
  readonly value: Id | null;
  readonly columns?: 1 | 3;
  readonly problem?: string | undefined;
  readonly before?: ReactNode;
  readonly children?: ReactNode;
  onChoose(id: Id): void;
}

/** One question answered by a tile: arrows move, digits choose, Enter goes on. */
export function TileQuestion<Id extends string>(props: TileQuestionProps<Id>) {
  const { question, options, value, columns = 1, problem, before, children, onChoose } = props;
  return (
    <div data-question className={styles['tiles']}>
      {before}
      <RadioTiles
        numbered
        label={question}
        columns={columns}
        options={options}
        value={value}
        onChange={onChoose}
      />
      {problem !== undefined && (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
      {children}
    </div>
  );
}
