import type { LanguageTable } from "./language-table";
import { noPosts } from "./no-posts";

/** Chinese, simplified and traditional: money, figures, dates and positions. Written without blanks: nobody's post is read from it. */
export const chinese: LanguageTable = {
  lang: "zh",
  months: ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"],
  positions: {
    announced:
      "立场|立場|建议|建議|目标|目標|原则|原則|主张|主張|要求|呼吁|呼籲|承诺|承諾|任务|任務|措施|优先|優先",
    otherLists: "议程|議程|步骤|步驟|程序|成员|成員|名单|名單|附件|目录|目錄|问题|問題|注释|註釋|日程",
    normative: "应当|應當|应该|應該|必须|必須|需要|呼吁|呼籲|建议|建議|要求|支持|反对|反對|不得",
    demands:
      "加强|加強|推进|推進|推动|推動|完善|建立|保障|促进|促進|提高|实施|實施|支持|落实|落實|扩大|擴大|坚持|堅持|深化|制定|取消|减少|減少|增加",
    demandForm: null,
    narrative: "表示|指出|昨天|昨日|今天|今日|出席|会见|會見|宣布|举行|舉行",
  },
  posts: noPosts,
  figures: {
    decimal: ".",
    scales:
      "百=1e2|千=1e3|万=1e4|萬=1e4|百万=1e6|百萬=1e6|千万=1e7|千萬=1e7|亿=1e8|億=1e8|万亿=1e12|萬億=1e12|兆=1e12",
    numbers: "",
    beforeScale: "",
    andHalf: "",
    fractions: "",
    counted: "",
    currencies:
      "美元=USD|美金=USD|人民币=CNY|人民幣=CNY|元人民币=CNY|元人民幣=CNY|新台币=TWD|新臺幣=TWD|港元=HKD|港币=HKD|港幣=HKD|欧元=EUR|歐元=EUR|英镑=GBP|英鎊=GBP|日元=JPY|日圆=JPY|日圓=JPY|元=CNY",
    moreThan: "超过|超過|逾|多于|高于|高於",
    lessThan: "少于|少於|不足|不到|低于|低於",
    upTo: "最多|至多|高达|高達|不超过|不超過|不多于|不多於|不高于|不高於",
    atLeast: "至少|不少于|不少於|不低于|不低於",
    about: "约|約|大约|大約|大概",
    naming: "",
    streets: "",
    stops: "",
    durations: "年 个月 個月 月 周 天 日 小时 小時 分钟 分鐘 岁 歲",
    unitsBehind:
      "人|名|位|家|户|戶|项|項|所|座|辆|輛|吨|噸|公里|平方公里|平方米|公顷|公頃|亩|畝|台|臺|件|次|万人次|人次|例|条生产线|国|個國家|个国家|个|個|种|種|处|處|支|艘|架|对|對|千瓦|兆瓦|度|学校|企业|城市",
    namesBehind:
      "版|号|號|条|條|章|节|節|届|屆|期|页|頁|级|級|年|月|日|天|周|岁|歲|时|時|点|點|分钟|分鐘|秒|楼|樓",
    outOf: "",
    ratios: "",
    ones: "",
    every: "",
    ordinals: "",
  },
  funding: {
    neverGiven:
      "罚款|罰款|价格|價格|利润|利潤|收入|工资|工資|债务|債務|损失|損失|贸易额|貿易額|总值|總值|产值|產值",
    unlessGiven: "",
    giving:
      "拨款|撥款|资助|資助|投资|投資|捐|经费|經費|预算|預算|补助|補助|补贴|補貼|资金|資金|援助|贷款|貸款|奖金|獎金|基金|拨付",
    surelyGiven:
      "拨款|撥款|资助|資助|投资|投資|捐|经费|經費|预算|預算|补助|補助|补贴|補貼|资金|資金|援助|贷款|貸款|奖金|獎金|基金|拨付",
    costs: "成本|耗资|耗資|支出|花费|花費|费用|費用",
    sums: "金额|金額|数额|數額|万元|萬元|亿元|億元",
    conditional: "",
    threshold: "",
    behindBound: "",
    opensCondition: "",
    each: "",
    examples: "",
    purposes: "",
  },
  wording: null,
  opposed: null,
};
