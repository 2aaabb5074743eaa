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
  offline: {
    title: 'You are offline',
    lead: 'This page cannot be shown without a network. Nothing is lost: as soon as you are back, everything goes on.',
    kept: 'What you have just sent is kept on this device. It is sent when you are back online.',
    again: 'Try again',
    pages: 'You can read these pages without a network',
    notice: 'You are offline. What you answer is kept on this device and sent when you are back.',
    pending: 'Waiting to be sent',
    sent: 'You are back online. What you did meanwhile has been sent.',
    signIn: 'Please sign in again, so that what is kept on this device can be sent.',
    open: 'Open the page',
    dismiss: 'I have read this',
    refused: {
      answer:
        'An answer that was kept on this device was not accepted: the quiz had been handed in already, or it has changed.',
      lesson:
        'A lesson that you finished offline could not be noted: you no longer take this course, or it has changed.',
      quiz: 'Your answers could not be handed in: some questions are still open, or the quiz has changed.',
    },
  },
};
