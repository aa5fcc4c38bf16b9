package org.samenspel.documents;

import static org.samenspel.values.rule.Rule.Kind.INPUT;
import static org.samenspel.values.rule.Rule.Kind.STATE;

import java.util.List;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.Rule;
import org.samenspel.values.rule.RuleViolation;

/** The rules of documents. */
public enum DocumentRule implements Rule {
    DOCUMENT_FORMAT(
            "documentFormat",
            INPUT,
            new LocalizedText(
                    "Een document is een PDF, een ODF- of OOXML-bestand of een beeld",
                    "Un document est un PDF, un fichier ODF ou OOXML, ou une image",
                    "A document is a PDF, an ODF or OOXML file, or an image")),
    DOCUMENT_MACROS(
            "documentMacros",
            INPUT,
            new LocalizedText(
                    "Een bestand met macro's wordt niet bewaard",
                    "Un fichier avec des macros n'est pas conservé",
                    "A file with macros is not kept")),
    DOCUMENT_ENCRYPTED(
            "documentEncrypted",
            INPUT,
            new LocalizedText(
                    "Een versleuteld bestand wordt niet bewaard",
                    "Un fichier chiffré n'est pas conservé",
                    "An encrypted file is not kept")),
    DOCUMENT_DIGEST(
            "documentDigest",
            INPUT,
            new LocalizedText(
                    "De inhoud past niet bij haar SHA-256",
                    "Le contenu ne correspond pas à son SHA-256",
                    "The content does not match its SHA-256")),
    DOCUMENT_INFECTED(
            "documentInfected",
            INPUT,
            new LocalizedText(
                    "De scanner vond schadelijke inhoud",
                    "L'analyse a trouvé un contenu malveillant",
                    "The scanner found harmful content")),
    DOCUMENT_KIND(
            "documentKind",
            INPUT,
            new LocalizedText(
                    "Een document van deze soort hoort hier niet bij",
                    "Un document de ce type n'a pas sa place ici",
                    "A document of this kind does not belong here")),
    DOCUMENT_WITHDRAWN(
            "documentWithdrawn",
            STATE,
            new LocalizedText("Het document is ingetrokken", "Le document a été retiré", "The document was withdrawn")),
    DOCUMENT_IN_USE(
            "documentInUse",
            STATE,
            new LocalizedText(
                    "Er rust iets op dit document",
                    "Quelque chose repose sur ce document",
                    "Something rests on this document")),
    DOCUMENT_QUOTA(
            "documentQuota",
            STATE,
            new LocalizedText(
                    "Er is geen plaats meer voor documenten",
                    "Il n'y a plus de place pour des documents",
                    "There is no more room for documents"));

    /** What is sent as it is: in issues it is named as if it were a property. */
    static final String CONTENT = "content";

    private final Statement statement;

    DocumentRule(String code, Kind kind, LocalizedText title) {
        this.statement = new Statement(code, kind, title);
    }

    @Override
    public Statement statement() {
        return statement;
    }

    /**
     * There is no more room.
     *
     * @param bytes how much there is
     * @param keeper whether it is told to whoever keeps what the document belongs to, whose room it is
     */
    static RuleViolation ofQuota(long bytes, boolean keeper) {
        return new RuleViolation(
                DOCUMENT_QUOTA,
                keeper
                        ? "All documents that your organization keeps may have %d bytes: withdraw what is not needed, or ask the operator for more"
                                .formatted(bytes)
                        : "Withdraw what your organization added and nobody needs, or ask who keeps this to make room for it");
    }

    /**
     * Another content came than the one whose SHA-256 is known.
     *
     * @param detail one sentence about this occurrence, for a person
     */
    public static RuleViolation ofDigest(String detail) {
        return new RuleViolation(
                DOCUMENT_DIGEST,
                detail,
                List.of(Issue.invalid("Content-Digest", null, detail).in("header")));
    }
}
