package org.samenspel.web.json;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.jspecify.annotations.Nullable;

/** A text in up to three languages, each as long as the contracts allow at most. */
interface LocalizedTextJson {

    @JsonDeserialize(using = LanguageReader.class)
    @Nullable
    String nl();

    @JsonDeserialize(using = LanguageReader.class)
    @Nullable
    String fr();

    @JsonDeserialize(using = LanguageReader.class)
    @Nullable
    String en();
}
