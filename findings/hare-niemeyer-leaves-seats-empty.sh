#!/bin/sh
# A good guess: hare-niemeyer hands out as many seats as it is asked for. Where parties have the same remainder, lots are drawn, as its documentation
# says, so that sometimes the one party and sometimes the other gets the seat.
# What happens: of the seats to be drawn, a part stays empty. Two seats for three lists of equal votes: one is given, and a committee of 25 by
# 7, 13, 29 and 1 votes has 24 members. While lots are given, the bound of the loop shrinks with each of them (seats less the sum so far), so about
# half of them go out. And nothing is drawn: lodash's shuffle answers a new list, which is thrown away, so that the party named first always wins:
# 200 draws of one seat between two equal lists all go to the same one.
# Matters for committees and delegations by the shares of groups: a seat is missing, and a lot that decides always falls the same way.
# Seen with hare-niemeyer 3.0.0 (src/index.js, the draw). With { draw: false } it answers broken seats, as documented.
# Source: Hare-Niemeyer (largest remainders): all seats are given; lodash documentation of shuffle; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact hare-niemeyer@3.0.0
cat > seats.mjs <<'JS'
import hareNiemeyer from "hare-niemeyer";
const cases = [
  [{ red: 1, green: 1, blue: 1 }, 2, 1],
  [{ red: 7, green: 13, blue: 29, grey: 1 }, 25, 24],
  [{ red: 216, green: 310, blue: 22, grey: 32 }, 20, 20],
];
const asSeen = cases.map(([votes, seats, expected]) => {
  const given = hareNiemeyer(votes, seats);
  const sum = Object.values(given).reduce((one, other) => one + other, 0);
  console.log(`${seats} seats for ${JSON.stringify(votes)}: ${JSON.stringify(given)}, together ${sum}`);
  return sum === expected;
});
const winners = new Set();
for (let draw = 0; draw < 200; draw += 1) winners.add(JSON.stringify(hareNiemeyer({ red: 50, green: 50 }, 1)));
console.log("200 draws of one seat between two equal lists:", [...winners]);
process.exit(asSeen.every(Boolean) && winners.size === 1 && winners.has('{"red":1,"green":0}') ? 0 : 1);
JS
node seats.mjs
