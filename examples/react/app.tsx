import { curatedLineage } from 'model-lineage/data';
import 'model-lineage/define';
import { useState } from 'react';

export function App() {
  const [isOpen, setOpen] = useState(true);
  const [isKept, setKept] = useState(false);
  const [day, setDay] = useState('2023-07-18');
  const [selected, setSelected] = useState<string>();

  return (
    <>
      <p>
        <button onClick={() => setOpen(!isOpen)}>{isOpen ? 'Close' : 'Open'}</button>{' '}
        <label>
          Day <input type="date" value={day} onChange={(event) => setDay(event.target.value)} />
        </label>{' '}
        <label>
          <input type="checkbox" checked={isKept} onChange={() => setKept(!isKept)} /> Keep the
          selection
        </label>
      </p>
      <p>Selected: {selected ?? 'nothing'}</p>
      {isOpen && (
        <model-lineage
          lineage={curatedLineage}
          focus="llama"
          asOf={day}
          onlineage-select={(event) => setSelected(event.model)}
          onlineage-time-change={(event) => setDay(event.asOf)}
          onlineage-request={(event) => {
            if (isKept && event.request === 'select') event.preventDefault();
          }}
        />
      )}
    </>
  );
}
