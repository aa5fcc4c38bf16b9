{{- define "samenspel.horizontalPodAutoscaler" -}}
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: {{ include "service.fullname" . }}
  labels:
    {{- include "service.labels" . | nindent 4 }}
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: {{ include "service.fullname" . }}
  minReplicas: {{ .values.current | default .values.autoscaling.minimum }}
  maxReplicas: {{ .values.autoscaling.maximum }}
  metrics:
    - type: ContainerResource
      containerResource:
        name: cpu
        container: {{ .name }}
        target:
          type: Utilization
          averageUtilization: {{ .values.autoscaling.utilization }}
  behavior:
    {{- include "samenspel.pace" . | nindent 4 }}
{{- end }}

{{/* Up at once, down slowly: the next burst often follows. */}}
{{- define "samenspel.pace" -}}
scaleUp:
  stabilizationWindowSeconds: 0
  policies:
    - type: Percent
      value: 100
      periodSeconds: 15
scaleDown:
  stabilizationWindowSeconds: 300
  policies:
    - type: Pods
      value: 1
      periodSeconds: 60
{{- end }}

{{- define "samenspel.scaledObject" -}}
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata:
  name: {{ include "service.fullname" . }}
  labels:
    {{- include "service.labels" . | nindent 4 }}
spec:
  scaleTargetRef:
    name: {{ include "service.fullname" . }}
  minReplicaCount: {{ .values.autoscaling.minimum }}
  maxReplicaCount: {{ .values.autoscaling.maximum }}
  advanced:
    horizontalPodAutoscalerConfig:
      behavior:
        {{- include "samenspel.pace" . | nindent 8 }}
  triggers:
    - type: cpu
      metricType: Utilization
      metadata:
        value: {{ .values.autoscaling.utilization | quote }}
        containerName: {{ .name }}
    {{- range .values.floors }}
    - type: cron
      metadata:
        timezone: Etc/UTC
        start: {{ include "samenspel.moment" (dict "layout" "4 15 2 1 *" "at" .from) }}
        end: {{ include "samenspel.moment" (dict "layout" "4 15 2 1 *" "at" .to) }}
        desiredReplicas: {{ .floor | quote }}
    {{- end }}
{{- end }}

{{/* Two CronJobs for each window: one gives the autoscaler its floor, one takes it back. They may change this one object. */}}
{{- define "samenspel.floorHolder" -}}
{{- $holder := merge (dict "name" (printf "%s-floor" .name)) . -}}
{{- $name := include "service.fullname" $holder -}}
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: {{ $name }}
  labels:
    {{- include "service.labels" $holder | nindent 4 }}
automountServiceAccountToken: false
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: {{ $name }}
  labels:
    {{- include "service.labels" $holder | nindent 4 }}
rules:
  - apiGroups: [autoscaling]
    resources: [horizontalpodautoscalers]
    resourceNames: [{{ include "service.fullname" . }}]
    verbs: [patch]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: {{ $name }}
  labels:
    {{- include "service.labels" $holder | nindent 4 }}
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: {{ $name }}
subjects:
  - kind: ServiceAccount
    name: {{ $name }}
    namespace: {{ .root.Release.Namespace }}
{{- if .root.Values.networkPolicies.enabled }}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {{ $name }}
  labels:
    {{- include "service.labels" $holder | nindent 4 }}
spec:
  podSelector:
    matchLabels:
      {{- include "service.selector" $holder | nindent 6 }}
  policyTypes: [Ingress, Egress]
  egress:
    {{- include "service.dns" .root | nindent 4 }}
    {{- include "service.toApiServer" .root | nindent 4 }}
{{- end }}
{{- $floors := .values.floors }}
{{- range $n, $window := $floors }}
---
{{ include "samenspel.floorJob" (dict "program" $ "at" $window.from "floor" $window.floor) }}
{{- $follower := dict }}
{{- if lt (add1 $n) (len $floors) }}{{ $follower = index $floors (add1 $n) }}{{ end }}
{{- if ne (toString $follower.from) (toString $window.to) }}
---
{{ include "samenspel.floorJob" (dict "program" $ "at" $window.to "floor" $.values.autoscaling.minimum) }}
{{- end }}
{{- end }}
{{- end }}

{{- define "samenspel.floorJob" -}}
{{- $root := .program.root -}}
{{- $holder := merge (dict "name" (printf "%s-floor" .program.name)) .program -}}
{{- $image := dict "root" $root "name" "consultations" "values" $root.Values.consultations -}}
apiVersion: batch/v1
kind: CronJob
metadata:
  name: {{ include "service.fullname" $holder | trunc 38 | trimSuffix "-" }}-{{ include "samenspel.moment" (dict "layout" "200601021504" "at" .at) }}
  labels:
    {{- include "service.labels" $holder | nindent 4 }}
spec:
  schedule: {{ include "samenspel.moment" (dict "layout" "4 15 2 1 *" "at" .at) }}
  timeZone: Etc/UTC
  concurrencyPolicy: Forbid
  startingDeadlineSeconds: 3600
  jobTemplate:
    spec:
      backoffLimit: 5
      template:
        metadata:
          labels:
            {{- include "service.podLabels" $holder | nindent 12 }}
        spec:
          restartPolicy: OnFailure
          serviceAccountName: {{ include "service.fullname" $holder }}
          automountServiceAccountToken: true
          enableServiceLinks: false
          {{- include "service.ofTheSite" $root | nindent 10 }}
          securityContext:
            {{- include "service.podSecurity" . | nindent 12 }}
          containers:
            - name: floor
              image: {{ include "service.image" $image }}
              command: {{ include "service.javaCommand" . }}
              args:
                - org.samenspel.web.cluster.HoldFloor
                - {{ include "service.fullname" .program }}
                - {{ .floor | quote }}
                - {{ include "samenspel.moment" (dict "layout" "2006-01-02T15:04:05Z" "at" .at) | quote }}
              resources:
                requests:
                  cpu: 50m
                  memory: 128Mi
                limits:
                  memory: 128Mi
              securityContext:
                {{- include "service.containerSecurity" . | nindent 16 }}
              volumeMounts:
                - name: temporary
                  mountPath: /tmp
          volumes:
            - name: temporary
              emptyDir:
                sizeLimit: 16Mi
{{- end }}

{{/* A moment in UTC. A dict of the "layout", and "at" in seconds since 1970. */}}
{{- define "samenspel.moment" -}}
{{ dateInZone .layout (int64 .at) "UTC" }}
{{- end }}
