// What a report is made of is written in Chinese: its numbers and characters are part of every value here.
@_exported import ChineseText
