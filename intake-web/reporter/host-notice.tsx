import { frame } from '#words/frame';
import { useEffect, useState } from 'preact/hooks';

import { Notice } from '../ui/notice/notice';
import { hostAppOf, type HostApp } from './host-app';

/** Said inside WeChat, DingTalk and their like, which can see what is typed. Told, not blocked: some know no other way in. */
export function HostNotice() {
  const [app, setApp] = useState<HostApp>();
  // After the first drawing, which must equal the page as it was built.
  useEffect(() => setApp(hostAppOf(navigator.userAgent)), []);
  return <div role="status">{app && <HostWords app={app} />}</div>;
}

export function HostWords({ app }: { app: HostApp }) {
  const { title, text, apps } = frame.host;
  return (
    <Notice kind="warn" title={title}>
      <p>{text(apps[app])}</p>
    </Notice>
  );
}
