import { decideTimeliness, explain, InvalidFactsError } from 'arakawa-it-rules';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function answerTo(appliedAt) {
  try {
    return explain(decideTimeliness({ appliedAt, plannedFor: 2027, urgency: 'none' }), 'ja').summary;
  } catch (error) {
    if (error instanceof InvalidFactsError) return error.issues[0].message.ja;
    throw error;
  }
}

function Page() {
  const [day, setDay] = useState('2026-08-31');
  return (
    <>
      <input value={day} onChange={(event) => setDay(event.target.value)} />
      <output>{answerTo(day)}</output>
    </>
  );
}

createRoot(document.getElementById('root')).render(<Page />);
