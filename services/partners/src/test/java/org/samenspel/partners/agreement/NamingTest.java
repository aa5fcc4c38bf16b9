package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.partners.agreement.Agreed.LEVL;
import static org.samenspel.partners.agreement.Agreed.NONE;
import static org.samenspel.partners.agreement.Agreed.OTHER;
import static org.samenspel.partners.agreement.Agreed.PROPOSED;
import static org.samenspel.partners.agreement.Agreed.TODAY;
import static org.samenspel.partners.agreement.Agreed.VVSG;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;

/** An agreement names people where it says who stands for a party and who signed, and nowhere else. */
class NamingTest {

    private static final List<Representative> CHAIR = List.of(new Representative("An Voorbeeld", "voorzitter"));

    private final Agreement agreement =
            Agreed.of(List.of(Agreed.party(LEVL), Agreed.party(VVSG).with(List.of(), CHAIR)));

    @Test
    void comesByEachNameOfAPersonOnce() {
        agreement.propose(Agreed.SIGNED);
        sign();
        propose();

        List<String> named = new ArrayList<>();
        agreement.name((place, name, capacity) -> {
            named.add(place.kind() + " " + place.part() + " " + name + " " + capacity);
            return name;
        });

        assertThat(named)
                .containsExactlyInAnyOrder(
                        "representative " + VVSG + "/0 An Voorbeeld voorzitter",
                        "representative " + OTHER + "/0 An Voorbeeld voorzitter",
                        "signature name An Voorbeeld directeur",
                        "signature onBehalfOf Bo Voorbeeld null",
                        "signature name Bo directeur");
    }

    @Test
    void factsAndTheSignedTextStayWhatTheyAreWithoutTheName() {
        agreement.propose(Agreed.SIGNED);
        String text = SignedText.of(agreement.contentOn(TODAY, NONE)).sha256();
        sign();

        agreement.name((place, name, capacity) -> "—");

        assertThat(SignedText.of(agreement.contentOn(TODAY, NONE)).sha256()).isEqualTo(text);
        Party party = agreement.on(TODAY, NONE).everybody().list().getLast();
        assertThat(party.hasSigned()).isTrue();
        assertThat(party.signatures().getFirst())
                .returns("—", Signature::name)
                .returns("—", Signature::onBehalfOf)
                .returns("directeur", Signature::capacity)
                .returns(Agreed.SIGNED, Signature::signedOn);
        assertThat(party.invitation().representatives()).containsExactly(new Representative("—", "voorzitter"));
        assertThat(party.oddities()).isEmpty();
    }

    @Test
    void oneNameAfterTheOtherGetsAPlaceholderOfItsOwn() {
        assertThat(AgreementPeople.nobody(Set.of("An"))).isEqualTo("—");
        assertThat(AgreementPeople.nobody(Set.of("An", "—"))).isEqualTo("— 2");
        assertThat(AgreementPeople.nobody(Set.of("— 2", "—"))).isEqualTo("— 3");
    }

    private void sign() {
        agreement.sign(
                VVSG,
                new Signature("An Voorbeeld", "directeur", "Bo Voorbeeld", Agreed.SIGNED, "0".repeat(64), null, null),
                TODAY,
                NONE);
    }

    private void propose() {
        agreement.sign(LEVL, Agreed.signature("Bo"), TODAY, NONE);
        var joining = new Joining(Agreed.party(OTHER).with(List.of(), CHAIR), TODAY);
        agreement.propose(
                new Amendment(
                        Ids.next(),
                        VVSG,
                        PROPOSED,
                        LocalizedText.dutch("Toetreding"),
                        TextChange.of(List.of()),
                        null,
                        joining,
                        List.of(),
                        null,
                        null),
                TODAY,
                NONE);
    }
}
