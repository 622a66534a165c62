import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { questionsByChapter } from '../../../examples/form/catalogue.js';
import { detailsOf } from '../../../examples/form/details.js';
import { decisions } from '../../../src/index.js';

it('temporary members and posts in one hand matter to the committee that has a quorum', () => {
  expect(detailsOf('quorum', { committee: 'steering' })).toContain('temporaryMembers');
  expect(detailsOf('quorum', { committee: 'steering', attendance: { 経理課長: 'present' } })).toContain('samePerson');
  expect(detailsOf('quorum', { committee: 'security' })).toEqual([]);
});

it('the department of the managing section is offered where the regulation does not say it', () => {
  expect(detailsOf('manager', { system: '戸籍システム' })).toEqual(['outsourced', 'organization.戸籍住民課']);
  expect(detailsOf('manager', { system: '税務システム' })).toEqual(['outsourced']);
});

it('the using departments are offered for a system of デジタル推進課', () => {
  expect(detailsOf('report-addressees', { system: '税務システム' })).toEqual(['usingDepartments']);
  expect(detailsOf('report-addressees', { system: '戸籍システム' })).toEqual(['organization.戸籍住民課']);
});

it('the applicant is offered once there is a result to notify', () => {
  expect(detailsOf('notice', { decided: true })).toContain('applicant');
  expect(detailsOf('notice', { decided: false })).not.toContain('applicant');
});

it('every question stands under one chapter, that of its documentation', () => {
  const listed = questionsByChapter().flatMap(({ chapter, questions }) =>
    questions.map(({ id }) => [id, /\d+/.exec(chapter.citation)![0]]),
  );
  const documented = (id: string) =>
    /@category Chapter (\d+)/.exec(
      readFileSync(new URL(`../../../src/decisions/${id}.ts`, import.meta.url), 'utf8'),
    )![1];
  expect(listed).toEqual(decisions.map(({ id }) => [id, documented(id)]));
});
