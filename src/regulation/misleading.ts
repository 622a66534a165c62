/**
 * Where the text names a wrong place or thing, so that who reads an answer that rests on it must know. One by one, so that a
 * decision brings its own and no others.
 */
import type { Citation } from './citation.js';
import type { DefectId } from './defects.texts.js';

/** A place that misleads, and how. */
export interface MisleadingPlace {
  readonly citation: Citation;
  readonly defect: DefectId;
}

export const personalInformationAct: MisleadingPlace = { citation: '第2条第9号', defect: 'protection-act-citation' };
export const assemblyOffice: MisleadingPlace = { citation: '第2条第12号', defect: 'assembly-office-name' };
export const assemblyOfficeInScope: MisleadingPlace = { citation: '第2条の2第1項', defect: 'assembly-office-name' };
export const familyCentre: MisleadingPlace = { citation: '第2条第14号', defect: 'family-centre-name' };
export const contractor: MisleadingPlace = { citation: '第4条第3項', defect: 'contractor-misnamed' };
export const noticeAddressee: MisleadingPlace = { citation: '第12条第5項', defect: 'notice-to-department-head' };
export const procedureByAnalogy: MisleadingPlace = { citation: '第13条第3項', defect: 'preceding-paragraph' };
export const staffItem: MisleadingPlace = { citation: '第25条', defect: 'staff-item' };
export const disciplinaryAction: MisleadingPlace = { citation: '第31条', defect: 'discipline-of-special-service' };
