package org.samenspel.web.sample;

enum Colour {
    DARK_BLUE,
    RED,
    FORBIDDEN
}
