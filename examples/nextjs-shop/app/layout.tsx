import type { ReactNode } from 'react'

export default function Layout({ children }: { children: ReactNode }): ReactNode {
  return (
    <html lang="zh-CN">
      <body>{children}</body>
    </html>
  )
}
