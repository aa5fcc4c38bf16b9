const texts = document.currentScript.dataset;

async function show(link) {
    const up = await fetch(link.href).then((answer) => answer.ok, () => false);
    link.textContent = up ? texts.up : texts.down;
    link.classList.add(up ? "up" : "down");
}

document.querySelectorAll("[data-health]").forEach(show);
