{{/* Whether a text is a moment: a day that the calendar has, an hour that the day has, and a zone. */}}
{{- define "samenspel.isMoment" -}}
{{- if and (regexMatch "^2[01][0-9]{2}(-[0-9]{2}){2}T[0-9]{2}(:[0-9]{2}){2}(Z|[+-][0-9]{2}:[0-9]{2})$" .) (gt (include "samenspel.seconds" . | int64) 1000000000) }}yes{{ end }}
{{- end }}

{{/* A moment in seconds since 1970; long before that for what is none. */}}
{{- define "samenspel.seconds" -}}
{{ toDate "2006-01-02T15:04:05Z07:00" . | unixEpoch }}
{{- end }}

{{/* What is wrong with a campaign, a sentence each. */}}
{{- define "samenspel.unfitCampaign" -}}
{{- $campaign := . }}
{{- $moments := 0 }}
{{- range $what := list "opens" "closes" }}
{{- $moment := get $campaign $what }}
{{- if include "samenspel.isMoment" $moment }}
{{- $moments = add1 $moments }}
{{- else }}
consultations.campaigns: {{ $campaign.name }} {{ $what }} at {{ $moment }}, which is no moment of the calendar. Write one with its zone, such as 2027-03-01T18:00:00+01:00.
{{- end }}
{{- end }}
{{- if and (eq (int $moments) 2) (le (include "samenspel.seconds" .closes | int64) (include "samenspel.seconds" .opens | int64)) }}
consultations.campaigns: {{ .name }} closes before it opens.
{{- end }}
{{- end }}

{{- define "samenspel.unfitCampaigns" -}}
{{- range .Values.consultations.campaigns }}
{{- include "samenspel.unfitCampaign" . }}
{{- end }}
{{- if not (and .Values.demo.enabled .Values.demo.small) }}
{{- range $name := list "consultations" "gateway" }}
{{- with index $.Values $name }}
{{- if and .floors (not .autoscaling.enabled) }}
{{ $name }}.autoscaling.enabled must be true, for campaigns to have their pods.
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}

{{/*
The windows of campaigns, one after another: "from" and "to" in seconds since 1970, and the "peak" of responses a second in it, added
where campaigns overlap (docs/reference/capacity.md). Never by the clock: what is rendered is also brought back later, so that who runs
then must see for himself what time it is.
*/}}
{{- define "samenspel.windows" -}}
{{- $campaigns := list }}
{{- $times := list }}
{{- range .Values.consultations.campaigns }}
{{- if not (include "samenspel.unfitCampaign" .) }}
{{- $opens := include "samenspel.seconds" .opens | int64 }}
{{- $closes := include "samenspel.seconds" .closes | int64 }}
{{- $from := sub $opens (mul 60 (int64 $.Values.capacity.lead)) }}
{{- $to := add $closes (mul 60 (int64 $.Values.capacity.tail)) }}
{{- $peak := divf (mulf 5.0 (float64 .expectedRespondents)) (float64 (sub $closes $opens)) }}
{{- $campaigns = append $campaigns (dict "from" $from "to" $to "peak" $peak) }}
{{- $times = concat $times (list (toString $from) (toString $to)) }}
{{- end }}
{{- end }}
{{- $times = $times | uniq | sortAlpha }}
{{- $windows := list }}
{{- range $n, $time := $times }}
{{- if lt (add1 $n) (len $times) }}
{{- $from := int64 $time }}
{{- $to := index $times (add1 $n) | int64 }}
{{- $peak := 0.0 }}
{{- range $campaigns }}
{{- if and (le .from $from) (ge .to $to) }}{{ $peak = addf $peak .peak }}{{ end }}
{{- end }}
{{- if gt $peak 0.0 }}
{{- $windows = append $windows (dict "from" $from "to" $to "peak" $peak) }}
{{- end }}
{{- end }}
{{- end }}
{{- $windows | toJson }}
{{- end }}

{{/* A quantity of processors as a number of cores. */}}
{{- define "samenspel.cores" -}}
{{- if hasSuffix "m" . }}{{ divf (trimSuffix "m" . | float64) 1000.0 }}{{ else }}{{ float64 . }}{{ end }}
{{- end }}

{{/*
The pods that a peak needs: half of what each can take, as measured on two cores, and as its processors are part of them. A dict of
"root", "values" and "peak".
*/}}
{{- define "samenspel.floor" -}}
{{- $each := mulf 0.5 (float64 .root.Values.capacity.responsesPerSecond) (divf (include "samenspel.cores" .values.processor | float64) 2.0) }}
{{- max (int .values.autoscaling.minimum) (divf .peak $each | ceil | int) }}
{{- end }}

{{/*
Each window gets the "floor" of consultations and of the gateway. What the gateway lets wait at a service is the responses of a fifth of a
second at the peak: ten times what 99 of 100 of them take.
*/}}
{{- define "samenspel.prepareCampaigns" -}}
{{- $windows := include "samenspel.windows" . | fromJsonArray }}
{{- $places := 0 }}
{{- range $name := list "consultations" "gateway" }}
{{- $values := index $.Values $name }}
{{- $floors := list }}
{{- $most := $values.autoscaling.maximum }}
{{- range $windows }}
{{- $floor := include "samenspel.floor" (dict "root" $ "values" $values "peak" .peak) | int }}
{{- $floors = append $floors (dict "from" (int64 .from) "to" (int64 .to) "floor" $floor) }}
{{- $most = max $most $floor }}
{{- if eq $name "gateway" }}{{ $places = max $places (divf .peak (float64 $floor) 5.0 | ceil | int) }}{{ end }}
{{- end }}
{{- $_ := set $values "floors" $floors }}
{{- $_ := set $values.autoscaling "maximum" (int $most) }}
{{- end }}
{{- if gt (int $places) 512 }}{{ $_ := set .Values "places" (int $places) }}{{ end }}
{{- if $windows }}{{ include "samenspel.preparePool" . }}{{ end }}
{{- end }}

{{/* More pods of consultations get smaller pools, where the server would not take them all: responses have a connection of their own. */}}
{{- define "samenspel.preparePool" -}}
{{- $values := .Values.consultations }}
{{- $pods := add1 $values.autoscaling.maximum }}
{{- $server := get (include "samenspel.connections" . | fromJson) ($values.database.host | default .Values.postgres.host | default "-") }}
{{- $over := sub (int $server.sum) (int .Values.postgres.maxConnections) }}
{{- $pool := sub $values.database.pool (divf $over $pods | ceil | int) }}
{{- if and (gt $over 0) (ge $pool 4) }}{{ $_ := set $values.database "pool" $pool }}{{ end }}
{{- end }}

{{/* A campaign as the look from within reads it: campaign:2027-03-01T17:00:00Z/2027-03-01T18:00:00Z=1000000 spring. */}}
{{- define "samenspel.campaignArgument" -}}
{{- $opens := include "samenspel.moment" (dict "layout" "2006-01-02T15:04:05Z" "at" (include "samenspel.seconds" .opens)) -}}
{{- $closes := include "samenspel.moment" (dict "layout" "2006-01-02T15:04:05Z" "at" (include "samenspel.seconds" .closes)) -}}
{{ printf "campaign:%s/%s=%d %s" $opens $closes (int64 .expectedRespondents) .name }}
{{- end }}

{{/* The most pods of a program. */}}
{{- define "samenspel.most" -}}
{{- ternary .values.autoscaling.maximum .values.replicas .values.autoscaling.enabled -}}
{{- end }}
