import React from 'react'

const arms = 'M18 9h4v2h8l6 5.5-6 5.5h-8v2h9v11h-9v5h-4v-5h-8l-6-5.5 6-5.5h8v-2H9V11h9z'

const Mark = ({ size }: { size: number }) => (
  <svg width={size} height={size} viewBox="0 0 40 40" aria-hidden="true">
    <circle cx="20" cy="4" r="4" fill="#8f6200" />
    <path d={arms} fill="currentColor" />
  </svg>
)

/** In the admin's header. */
export const Icon: React.FC = () => <Mark size={18} />

/** Above the log-in. */
export const Logo: React.FC = () => (
  <span style={{ display: 'inline-flex', alignItems: 'center', gap: '0.5rem', fontSize: '2rem', fontWeight: 700 }}>
    <Mark size={48} /> Signpost
  </span>
)
