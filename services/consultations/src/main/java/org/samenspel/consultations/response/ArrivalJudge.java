package org.samenspel.consultations.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.samenspel.consultations.campaign.ArrivalService;

/** Says of a campaign that its arrivals jumped, by what all replicas told of them and, at the end, by what none did. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ArrivalJudge {

    private final ArrivalRecords records;
    private final ArrivalService campaigns;
    private final Clock clock;

    ArrivalJudge(ArrivalRecords records, ArrivalService campaigns, Clock clock) {
        this.records = records;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /**
     * A replica tells of what arrived there, in steps of k: no count in the database is about fewer people, and where there is no step to
     * tell nothing is written or locked, which would show in its log that somebody answered.
     *
     * @param arrived by minute
     * @return what is left to be told with what arrives later
     */
    int tell(UUID campaignId, SortedMap<Long, Integer> arrived) {
        int all = arrived.values().stream().mapToInt(Integer::intValue).sum();
        if (all < campaigns.k(campaignId)) {
            return records.findByIdOptional(campaignId).isPresent() ? all : 0;
        }
        int k = campaigns.hold(campaignId);
        Optional<ArrivalRecord> record = records.lock(campaignId);
        if (record.isEmpty()) {
            return 0;
        }
        int left = 0;
        boolean jumped = false;
        for (Map.Entry<Long, Integer> minute : arrived.entrySet()) {
            int known = left + minute.getValue();
            left = known % k;
            if (known > left) {
                jumped |= record.get().add(minute.getKey(), known - left, k);
            }
        }
        if (jumped) {
            campaigns.noticeJump(campaignId);
        }
        return left;
    }

    /** When all that was stored is counted: a jump in the last second, at whichever replica, is known before respondents are told. */
    void judgeAtTheEnd(UUID campaignId, long all) {
        int k = campaigns.hold(campaignId);
        long now = ArrivalWatch.minuteOf(clock.instant());
        if (records.lock(campaignId)
                .filter(record -> record.isJumpAtTheEnd(all, now, k))
                .isPresent()) {
            campaigns.noticeJump(campaignId);
        }
    }
}
