export const learning = {
  certificates: 'My certificates',
  statement: {
    title: 'Statement of hours',
    lead: 'A paper with your completed courses and their hours, for your employer or your own records.',
    from: 'Completed from',
    to: 'Completed until',
    hint: 'Leave both days empty for everything that you have completed so far.',
    download: 'Download as PDF',
    none: 'As soon as you have completed a course, you can download a statement of your hours here.',
  },
  left: {
    title: 'Courses that you have left',
    lead: 'What you did in them is kept. Open a course to take it up again.',
  },
};
