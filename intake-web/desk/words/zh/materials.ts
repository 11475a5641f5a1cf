/** Files at the desk: what is shown of them, and what it means to take one out. */
export const materials = {
  title: (count: number) => `材料（${count}）`,
  note: '举报人说明',
  type: { none: '类型未知' },
  hash: 'SHA-256',
  cleaned: (kinds: readonly string[]) => `提交前已在举报人的设备上去掉：${kinds.join('、')}`,
  left: (kinds: readonly string[]) => `没有去掉：${kinds.join('、')}`,
  kinds: {
    PLACE: '地点', AUTHOR: '作者', SOFTWARE: '软件', DEVICE: '设备', TIME: '时间', CHANGES: '修改痕迹', THUMBNAIL: '缩略图', COMMENT: '备注', OTHER: '其他',
    UNKNOWN_FORMAT: '格式不认识，没有检查', NOT_REMOVABLE: '不能无损去掉的部分', ENCRYPTED: '加密的部分', SIGNED: '电子签名', TOO_LARGE: '太大，没有检查', INSIDE: '里面的文件', MACROS: '宏', UNFINISHED: '没有写完的部分', BROKEN: '已损坏，没有检查',
  },
  isOriginal: '未清理的原件，可能写着举报人是谁。',
  preview: '预览',
  previewing: (percent: number) => `正在取来并解密 ${percent}%`,
  hide: '收起',
  pixels: '这是画出来的样子，不是文件本身。',
  cut: '只显示开头一部分。',
  notPreviewed: '这种文件不能在这里预览。',
  unreadable: '画不出来：文件可能坏了，或者不是它自称的类型。',
  take: '取出原件',
  ask: {
    title: '把文件取出到这台电脑？',
    lines: [
      '取出会先写下一条记录：谁、什么时候、取了哪一件。记录签有您的名，不能删除。',
      '文件来自不认识的人，没有查过病毒。请在不连内网的专用电脑上打开。',
      '取出以后不再受本系统保护，文件里可能有能认出举报人的信息。',
    ],
    confirm: '写下记录并取出',
    cancel: '不取了',
  },
  taking: (percent: number) => `已记录，正在取来并解密 ${percent}%`,
  taken: '已取出，记录在时间线里。',
};
