package org.samenspel.local.demo;

import java.util.List;
import java.util.Map;
import org.samenspel.local.demo.Agreement.Article;
import org.samenspel.local.demo.Agreement.Evidence;
import org.samenspel.local.demo.Agreement.Look;
import org.samenspel.local.demo.Agreement.Notice;
import org.samenspel.local.demo.Agreement.Obligation;
import org.samenspel.local.demo.Agreement.Oddity;
import org.samenspel.local.demo.Agreement.Paragraph;
import org.samenspel.local.demo.Agreement.Party;
import org.samenspel.local.demo.Agreement.Representative;
import org.samenspel.local.demo.Agreement.Signature;
import org.samenspel.local.demo.Agreement.Window;
import org.samenspel.local.demo.Merger.Asked;
import org.samenspel.local.demo.Merger.Municipality;
import org.samenspel.local.demo.Network.Project;
import org.samenspel.local.demo.Network.Seat;

/** Three organizations, a project and an agreement with one duty. */
final class SampleNetwork {

    private SampleNetwork() {}

    static Network network() {
        var project = new Project("Hands on Inclusion", "Verso", List.of("LEVL vzw"), 12, "2021-01-01");
        return new Network(
                3,
                2,
                Map.of("advisoryCouncil", 1, "association", 2),
                1,
                List.of(new Seat("VRT", "expertGroupMember")),
                List.of("AMIF-comité"),
                List.of(project));
    }

    static Agreement agreement() {
        var signature = new Signature("Iemand", "Directeur", "I.O.", "2021-08-25");
        var article = new Article("6", "Het Gezamenlijk Overleg", List.of(new Paragraph("§1")));
        return new Agreement(
                "LEVL-VVSG-2022",
                "Samenwerkingsovereenkomst",
                "2022-01-01",
                "2026-12-31",
                "active",
                new Notice("P1Y", "registeredLetter"),
                List.of("expertiseExchange", "knowledgeDomains"),
                List.of(new Party(
                        "LEVL vzw",
                        "signed",
                        "2021-08-24",
                        List.of(new Representative("Een ander", "voorzitter")),
                        List.of(signature),
                        "2021-08-25",
                        List.of("signedByAnother"))),
                List.of(article),
                List.of(new Oddity("5", "missing")),
                List.of(obligation()));
    }

    static Merger merger() {
        var levl = new Merger.Party("LEVL vzw", List.of(), 1);
        var beveren = new Merger.Party("Beveren", List.of(), 1);
        var kruibeke = new Merger.Party("Kruibeke", List.of(), 1);
        var both = new Merger.Party("Beveren-Kruibeke", List.of("Beveren", "Kruibeke"), 2);
        return new Merger(
                "2025-01-01",
                "Fusie",
                new Municipality("Beveren-Kruibeke", "46030"),
                List.of(new Municipality("Beveren", "46003"), new Municipality("Kruibeke", "46013")),
                "LEVL-LOKAAL-2023",
                List.of(
                        new Merger.Look("2024-12-31", 3, List.of(levl, beveren, kruibeke)),
                        new Merger.Look("2025-01-01", 2, List.of(levl, both))),
                new Asked("2025-02-10", "Beveren-Kruibeke"),
                List.of(new Dispute(
                        "Of het overleg op tijd was",
                        "settled",
                        List.of(
                                new Dispute.Step("2024-04-02", "mediatorProposed", "LEVL", "Centrum", null),
                                new Dispute.Step("2024-05-14", "settled", "LEVL", null, "Voortaan schriftelijk")))));
    }

    private static Obligation obligation() {
        var held = new Window("2022-01-01", "2022-12-31", "fulfilled", List.of(new Evidence("2022-10-20")));
        var open = new Window("2023-01-01", "2023-06-30", "atRisk", List.of());
        var look = new Look("2024-01-01", List.of(held, open));
        return new Obligation("jointConsultationYearly", "6", "§1", "minstens 1 keer per jaar", List.of(look));
    }
}
