//! Names of the operations of the interfaces, by number from 0 on; `-` where a number has none.

pub(super) const BROWSER: &str = "\
    BrowserrServerEnum BrowserrDebugCall BrowserrQueryOtherDomains BrowserrResetNetlogonState BrowserrDebugTrace \
    BrowserrQueryStatistics BrowserrResetStatistics NetrBrowserStatisticsClear NetrBrowserStatisticsGet BrowserrSetNetlogonState \
    BrowserrQueryEmulatedDomains BrowserrServerEnumEx";
pub(super) const CLUSAPI: &str = "\
    OpenCluster CloseCluster SetClusterName GetClusterName GetClusterVersion GetQuorumResource SetQuorumResource CreateEnum \
    OpenResource CreateResource DeleteResource CloseResource GetResourceState SetResourceName GetResourceId GetResourceType \
    FailResource OnlineResource OfflineResource AddResourceDependency RemoveResourceDependency CanResourceBeDependent \
    CreateResEnum AddResourceNode RemoveResourceNode ChangeResourceGroup CreateResourceType DeleteResourceType GetRootKey \
    CreateKey OpenKey EnumKey SetValue DeleteValue QueryValue DeleteKey EnumValue CloseKey QueryInfoKey SetKeySecurity \
    GetKeySecurity OpenGroup CreateGroup DeleteGroup CloseGroup GetGroupState SetGroupName GetGroupId GetNodeId OnlineGroup \
    OfflineGroup MoveGroup MoveGroupToNode CreateGroupResourceEnum SetGroupNodeList CreateNotify CloseNotify AddNotifyCluster \
    AddNotifyNode AddNotifyGroup AddNotifyResource AddNotifyKey ReAddNotifyNode ReAddNotifyGroup ReAddNotifyResource GetNotify \
    OpenNode CloseNode GetNodeState PauseNode ResumeNode EvictNode NodeResourceControl ResourceControl NodeResourceTypeControl \
    ResourceTypeControl NodeGroupControl GroupControl NodeNodeControl NodeControl Opnum80NotUsedOnWire OpenNetwork CloseNetwork \
    GetNetworkState SetNetworkName CreateNetworkEnum GetNetworkId SetNetworkPriorityOrder NodeNetworkControl NetworkControl \
    AddNotifyNetwork ReAddNotifyNetwork OpenNetInterface CloseNetInterface GetNetInterfaceState GetNetInterface \
    GetNetInterfaceId NodeNetInterfaceControl NetInterfaceControl AddNotifyNetInterface ReAddNotifyNetInterface CreateNodeEnum \
    GetClusterVersion2 CreateResTypeEnum BackupClusterDatabase NodeClusterControl ClusterControl UnblockGetNotifyCall \
    SetServiceAccountPassword SetResourceDependencyExpression GetResourceDependencyExpression Opnum111NotUsedOnWire \
    GetResourceNetworkName ExecuteBatch CreateBatchPort GetBatchNotification CloseBatchPort OpenClusterEx OpenNodeEx OpenGroupEx \
    OpenResourceEx OpenNetworkEx OpenNetInterfaceEx ChangeCsvState CreateNodeEnumEx CreateEnumEx PauseNodeEx \
    PauseNodeWithDrainTarget ResumeNodeEx CreateGroupEx OnlineGroupEx OfflineGroupEx MoveGroupEx MoveGroupToNodeEx \
    CancelClusterGroupOperation OnlineResourceEx OfflineResourceEx CreateNotifyV2 AddNotifyV2 GetNotifyV2 QueryAllValues \
    StmFindDisk ClusterMrr CreateGroupEnum CreateResourceEnum ExecuteReadBatch RestartResource GetNotifyAsync \
    Opnum148NotUsedOnWire Opnum149otUsedOnWire Opnum150NotUsedOnWire Opnum151NotUsedOnWire Opnum152NotUsedOnWire \
    Opnum153NotUsedOnWire Opnum154NotUsedOnWire AddNotifyResourceTypeV2 Opnum156NotUsedOnWire ExecuteReadBatchEx \
    Opnum158NotUsedOnWire Opnum159NotUsedOnWire Opnum160NotUsedOnWire Opnum161NotUsedOnWire Opnum162NotUsedOnWire CreateGroupSet \
    OpenGroupSet CloseGroupSet DeleteGroupSet AddGroupToGroupSet RemoveGroupFromGroupSet MoveGroupToGroupSet \
    Opnum170NotUsedOnWire AddGroupSetDependency AddGroupToGroupSetDependency NodeGroupSetControl GroupSetControl \
    SetGroupDependencyExpression RemoveClusterGroupDependency SetGroupSetDependencyExpression RemoveGroupSetDependency \
    RemoveClusterGroupToGroupSetDependency CreateGroupSetEnum CreateNetInterfaceEnum ChangeCsvStateEx AddGroupToGroupSetEx";
pub(super) const FRSAPI: &str = "\
    VerifyPromotion PromotionStatus StartDemotion CommitDemotion Set_DsPollingIntervalW Get_DsPollingIntervalW VerifyPromotionW \
    InfoW IsPathReplicated WriterCommand";
pub(super) const FRSRPC: &str = "\
    FrsSendCommPkt FrsVerifyPromotionParent FrsStartPromotionParent FrsNOP FRSRPC_BACKUP_COMPLETE FRSRPC_BACKUP_COMPLETE_5 \
    FRSRPC_BACKUP_COMPLETE_6 FRSRPC_BACKUP_COMPLETE_7 FRSRPC_BACKUP_COMPLETE_8 FRSRPC_BACKUP_COMPLETE_9 \
    FRSRPC_VERIFY_PROMOTION_PARENT_EX";
pub(super) const FRSTRANS: &str = "\
    CheckConnectivity EstablishConnection EstablishSession RequestUpdates RequestVersionVector AsyncPoll \
    FRSTRANS_REQUEST_RECORDS FRSTRANS_UPDATE_CANCEL FRSTRANS_RAW_GET_FILE_DATA FRSTRANS_RDC_GET_SIGNATURES \
    FRSTRANS_RDC_PUSH_SOURCE_NEEDS FRSTRANS_RDC_GET_FILE_DATA FRSTRANS_RDC_CLOSE InitializeFileTransferAsync \
    FRSTRANS_OPNUM_0E_NOT_USED_ON_THE_WIRE FRSTRANS_RAW_GET_FILE_DATA_ASYNC FRSTRANS_RDC_GET_FILE_DATA_ASYNC";
pub(super) const FSRVP: &str = "\
    GetSupportedVersion SetContext StartShadowCopySet AddToShadowCopySet CommitShadowCopySet ExposeShadowCopySet \
    RecoveryCompleteShadowCopySet AbortShadowCopySet IsPathSupported IsPathShadowCopied GetShareMapping DeleteShareMapping \
    PrepareShadowCopySet";
pub(super) const IREMOTEWINSPOOL: &str = "\
    winspool_AsyncOpenPrinter winspool_AsyncAddPrinter winspool_AsyncSetJob winspool_AsyncGetJob winspool_AsyncEnumJobs \
    winspool_AsyncAddJob winspool_AsyncScheduleJob winspool_AsyncDeletePrinter winspool_AsyncSetPrinter winspool_AsyncGetPrinter \
    winspool_AsyncStartDocPrinter winspool_AsyncStartPagePrinter winspool_AsyncWritePrinter winspool_AsyncEndPagePrinter \
    winspool_AsyncEndDocPrinter winspool_AsyncAbortPrinter winspool_AsyncGetPrinterData winspool_AsyncGetPrinterDataEx \
    winspool_AsyncSetPrinterData winspool_AsyncSetPrinterDataEx winspool_AsyncClosePrinter winspool_AsyncAddForm \
    winspool_AsyncDeleteForm winspool_AsyncGetForm winspool_AsyncSetForm winspool_AsyncEnumForms winspool_AsyncGetPrinterDriver \
    winspool_AsyncEnumPrinterData winspool_AsyncEnumPrinterDataEx winspool_AsyncEnumPrinterKey winspool_AsyncDeletePrinterData \
    winspool_AsyncDeletePrinterDataEx winspool_AsyncDeletePrinterKey winspool_AsyncXcvData winspool_AsyncSendRecvBidiData \
    winspool_AsyncCreatePrinterIC winspool_AsyncPlayGdiScriptOnPrinterIC winspool_AsyncDeletePrinterIC \
    winspool_AsyncEnumPrinters winspool_AsyncAddPrinterDriver winspool_AsyncEnumPrinterDrivers \
    winspool_AsyncGetPrinterDriverDirectory winspool_AsyncDeletePrinterDriver winspool_AsyncDeletePrinterDriverEx \
    winspool_AsyncAddPrintProcessor winspool_AsyncEnumPrintProcessors winspool_AsyncGetPrintProcessorDirectory \
    winspool_AsyncEnumPorts winspool_AsyncEnumMonitors winspool_AsyncAddPort winspool_AsyncSetPort winspool_AsyncAddMonitor \
    winspool_AsyncDeleteMonitor winspool_AsyncDeletePrintProcessor winspool_AsyncEnumPrintProcessorDatatypes \
    winspool_AsyncAddPerMachineConnection winspool_AsyncDeletePerMachineConnection winspool_AsyncEnumPerMachineConnections \
    winspool_SyncRegisterForRemoteNotifications winspool_SyncUnRegisterForRemoteNotifications \
    winspool_SyncRefreshRemoteNotifications winspool_AsyncGetRemoteNotifications winspool_AsyncInstallPrinterDriverFromPackage \
    winspool_AsyncUploadPrinterDriverPackage winspool_AsyncGetCorePrinterDrivers winspool_AsyncCorePrinterDriverInstalled \
    winspool_AsyncGetPrinterDriverPackagePath winspool_AsyncDeletePrinterDriverPackage winspool_AsyncReadPrinter \
    winspool_AsyncResetPrinter winspool_AsyncGetJobNamedPropertyValue winspool_AsyncSetJobNamedProperty \
    winspool_AsyncDeleteJobNamedProperty winspool_AsyncEnumJobNamedProperties winspool_AsyncLogJobInfoForBranchOffice";
pub(super) const MAPI: &str = "\
    EcDoConnect EcDoDisconnect EcDoRpc EcGetMoreRpc EcRRegisterPushNotification EcRUnregisterPushNotification EcDummyRpc \
    EcRGetDCName EcRNetGetDCName EcDoRpcExt";
pub(super) const MESSENGER: &str = "NetrSendMessage";
pub(super) const PNP: &str = "\
    PNP_Disconnect PNP_Connect PNP_GetVersion PNP_GetGlobalState PNP_InitDetection PNP_ReportLogOn PNP_ValidateDeviceInstance \
    PNP_GetRootDeviceInstance PNP_GetRelatedDeviceInstance PNP_EnumerateSubKeys PNP_GetDeviceList PNP_GetDeviceListSize \
    PNP_GetDepth PNP_GetDeviceRegProp PNP_SetDeviceRegProp PNP_GetClassInstance PNP_CreateKey PNP_DeleteRegistryKey \
    PNP_GetClassCount PNP_GetClassName PNP_DeleteClassKey PNP_GetInterfaceDeviceAlias PNP_GetInterfaceDeviceList \
    PNP_GetInterfaceDeviceListSize PNP_RegisterDeviceClassAssociation PNP_UnregisterDeviceClassAssociation PNP_GetClassRegProp \
    PNP_SetClassRegProp PNP_CreateDevInst PNP_DeviceInstanceAction PNP_GetDeviceStatus PNP_SetDeviceProblem PNP_DisableDevInst \
    PNP_UninstallDevInst PNP_AddID PNP_RegisterDriver PNP_QueryRemove PNP_RequestDeviceEject PNP_IsDockStationPresent \
    PNP_RequestEjectPC PNP_HwProfFlags PNP_GetHwProfInfo PNP_AddEmptyLogConf PNP_FreeLogConf PNP_GetFirstLogConf \
    PNP_GetNextLogConf PNP_GetLogConfPriority PNP_AddResDes PNP_FreeResDes PNP_GetNextResDes PNP_GetResDesData \
    PNP_GetResDesDataSize PNP_ModifyResDes PNP_DetectResourceConflict PNP_QueryResConfList PNP_SetHwProf \
    PNP_QueryArbitratorFreeData PNP_QueryArbitratorFreeSize PNP_RunDetection PNP_RegisterNotification PNP_UnregisterNotification \
    PNP_GetCustomDevProp PNP_GetVersionInternal PNP_GetBlockedDriverInfo PNP_GetServerSideDeviceInstallFlags \
    PNP_GetObjectPropKeys PNP_GetObjectProp PNP_SetObjectProp PNP_InstallDevInst PNP_ApplyPowerSettings \
    PNP_DriverStoreAddDriverPackage PNP_DriverStoreDeleteDriverPackage PNP_RegisterServiceNotification PNP_SetActiveService \
    PNP_DeleteServiceDevices";
pub(super) const RFR: &str = "RfrGetNewDSA RfrGetFQDNFromLegacyDN";
pub(super) const RRAS: &str = "\
    MprAdminServerGetInfo RasAdminConnectionEnum RasAdminConnectionGetInfo RasAdminConnectionClearStats RasAdminPortEnum \
    RasAdminPortGetInfo RasAdminPortClearStats RasAdminPortReset RasAdminPortDisconnect RouterInterfaceTransportSetGlobalInfo \
    RouterInterfaceTransportGetGlobalInfo RouterInterfaceGetHandle RouterInterfaceCreate RouterInterfaceGetInfo \
    RouterInterfaceSetInfo RouterInterfaceDelete RouterInterfaceTransportRemove RouterInterfaceTransportAdd \
    RouterInterfaceTransportGetInfo RouterInterfaceTransportSetInfo RouterInterfaceEnum RouterInterfaceConnect \
    RouterInterfaceDisconnect RouterInterfaceUpdateRoutes RouterInterfaceQueryUpdateResult RouterInterfaceUpdatePhonebookInfo \
    MIBEntryCreate MIBEntryDelete MIBEntrySet MIBEntryGet MIBEntryGetFirst MIBEntryGetNext MIBGetTrapInfo MIBSetTrapInfo \
    RasAdminConnectionNotification RasAdminSendUserMessage RouterDeviceEnum RouterInterfaceTransportCreate \
    RouterInterfaceDeviceGetInfo RouterInterfaceDeviceSetInfo RouterInterfaceSetCredentialsEx RouterInterfaceGetCredentialsEx \
    RasAdminConnectionRemoveQuarantine";
pub(super) const TAPI: &str = "ClientAttach ClientRequest ClientDetach";
pub(super) const TRKSVR: &str = "LnkSvrMessage";
pub(super) const WITNESS: &str = "GetInterfaceList Register UnRegister AsyncNotify RegisterEx";
pub(super) const WZCSVC: &str = "\
    EnumInterfaces QueryInterface SetInterface RefreshInterface QueryContext SetContext EapolUIResponse EapolGetCustomAuthData \
    EapolSetCustomAuthData EapolGetInterfaceParams EapolSetInterfaceParams EapolReAuthenticateInterface EapolQueryInterfaceState \
    OpenWZCDbLogSession CloseWZCDbLogSession EnumWZCDbLogRecords FlushWZCdbLog GetWZCDbLogRecord";
pub(super) const CONV: &str = "who_are_you who_are_you2 are_you_there who_are_you_auth who_are_you_auth_more";
pub(super) const DISPATCH: &str = "QueryInterface AddRef Release GetTypeInfoCount GetTypeInfo GetIDsOfNames Invoke";
pub(super) const TYPEINFO: &str = "\
    - - - GetTypeAttr GetTypeComp GetFuncDesc GetVarDesc GetNames GetRefTypeOfImplType GetImplTypeFlags - - GetDocumentation \
    GetDllEntry GetRefTypeInfo - CreateInstance GetMops GetContainingTypeLib";
pub(super) const PROVIDECLASSINFO: &str = "- - - GetClassInfo";
pub(super) const NSPI: &str = "\
    NspiBind NspiUnbind NspiUpdateStat NspiQueryRows NspiSeekEntries NspiGetMatches NspiResortRestriction NspiDNToEph \
    NspiGetPropList NspiGetProps NspiCompareDNTs NspiModProps NspiGetHierarchyInfo NspiGetTemplateInfo NspiModLInkAtt \
    NspiDeleteEntries NspiQueryColumns NspiGetNamesFromIDs NspiGetIDsFromNames NspiResolveNames NspiResolveNamesW";
