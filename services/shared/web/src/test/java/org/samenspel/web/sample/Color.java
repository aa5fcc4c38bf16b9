package org.samenspel.web.sample;

enum Color {
    DARK_BLUE,
    RED,
    FORBIDDEN
}
