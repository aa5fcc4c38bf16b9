package org.samenspel.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

    private final Page page = new Page();

    @Test
    void cutsALongTextSoThatTheRightMarginStaysReadable() {
        page.leftAndRight("action 1  " + "x".repeat(200), "2 of 2");

        assertThat(page.toString()).hasSize(Page.WIDTH + 1).endsWith("x…  2 of 2\n");
    }

    @Test
    void wrapsAtAWordAndIndentsTheRest() {
        page.wrapped("line 3  ", "word ".repeat(30).strip());

        assertThat(page.toString().lines().toList())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Page.WIDTH));
        assertThat(page.toString().lines().toList().get(1)).startsWith("        word");
    }
}
