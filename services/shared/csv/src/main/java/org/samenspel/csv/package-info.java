/** Importing and exporting a table: what became of each row, and why, before anything is changed. */
@NullMarked
package org.samenspel.csv;

import org.jspecify.annotations.NullMarked;
