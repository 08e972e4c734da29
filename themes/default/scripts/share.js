// Where a telephone can pass a text on to its other programs, a button does so with the record's
// lines. Without it, or elsewhere, they can be selected and copied.
const send = document.querySelector(".send");
if (send && navigator.share) {
  send.hidden = false;
  send.onclick = () => navigator.share({ text: send.previousElementSibling.innerText }).catch(() => 0);
}
